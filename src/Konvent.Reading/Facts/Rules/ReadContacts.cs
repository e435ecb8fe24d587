namespace Konvent.Reading;

/// <summary>Reads how people can be reached: each address of mail with who it is and the telephone beside it.</summary>
internal static class ReadContacts
{
    private const int MostWordsOfRole = 8;

    public static void In(TextInHand hand)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in hand.Sentences)
        {
            var phone = Phone(hand, sentence);
            foreach (var address in sentence.Addresses)
                if (address.What.IsMail && seen.Add(address.What.Text))
                {
                    hand.Facts.Add(Fact(sentence, address, phone));
                    phone = null;
                }
            if (phone is { } alone)
                hand.Facts.Add(
                    new ContactFact
                    {
                        Phone = alone.Number,
                        Source = [alone.Span],
                        Confidence = 0.8,
                    }
                );
        }
    }

    private static ContactFact Fact(Sentence sentence, At<FoundAddress> address, (string Number, TextSpan Span)? phone)
    {
        var (role, name) = Before(sentence, address.First);
        return new()
        {
            Email = address.What.Text,
            Phone = phone?.Number,
            Role = role,
            Name = name,
            Source = phone is { } known ? [address.What.Span, known.Span] : [address.What.Span],
            Confidence = 0.95,
        };
    }

    /// <summary>"Project coordinator: name@…": what stands before the colon; "Anna Sample, name@…": two or three capital words.</summary>
    private static (string? Role, string? Name) Before(Sentence sentence, int address)
    {
        var passage = sentence.Passage;
        var end = address;
        while (
            end > sentence.First
            && passage.Tokens[end - 1].Text
                is "<"
                    or "["
                    or "("
                    or ","
                    or "-"
                    or "–"
                    or "mailto"
                    or "e"
                    or "mail"
                    or "email"
        )
            end--;
        if (end > sentence.First && passage.Tokens[end - 1].Text == ":")
        {
            var first = end - 1;
            while (first > sentence.First && passage.Tokens[first - 1].Kind == PieceKind.Word)
                first--;
            var role = passage.Said(first, end - 1);
            return end - 1 - first is > 0 and <= MostWordsOfRole && !IsMailWord(role) ? (role, null) : (null, null);
        }
        var from = end;
        while (from > sentence.First && passage.IsWord(from - 1) && passage.IsCapital(from - 1) && end - from < 3)
            from--;
        return (null, end - from >= 2 ? passage.Said(from, end) : null);
    }

    private static bool IsMailWord(string role) =>
        Folding.Fold(role)
            is "e-mail"
                or "mail"
                or "email"
                or "e mail"
                or "sahkoposti"
                or "e-post"
                or "e-posta"
                or "el. pastas";

    private static (string Number, TextSpan Span)? Phone(TextInHand hand, Sentence sentence)
    {
        foreach (var said in sentence.All(Term.Phone))
        {
            var at = said.Next;
            while (at < sentence.Next && sentence.Passage.Tokens[at].Text is "." or ":")
                at++;
            if (PhoneNumber.At(hand.Source.Text, sentence.Passage, at, sentence.Next) is { } span)
                return (CleanText.Of(span.In(hand.Source.Text)), span);
        }
        for (var at = sentence.First; at < sentence.Next; at++)
            if (
                sentence.Passage.Is(at, "+")
                && PhoneNumber.At(hand.Source.Text, sentence.Passage, at, sentence.Next) is { } span
            )
                return (CleanText.Of(span.In(hand.Source.Text)), span);
        return null;
    }
}
