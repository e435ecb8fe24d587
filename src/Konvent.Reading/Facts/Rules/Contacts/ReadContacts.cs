namespace Konvent.Reading;

/// <summary>Reads how people can be reached: each address of mail, with who it is and the telephone beside or above it.</summary>
internal static class ReadContacts
{
    // A block of lines: name, office, street, telephone, address.
    private const int MostLinesAbove = 6;

    public static void In(TextInHand hand)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var phones = new HashSet<TextSpan>();
        foreach (var sentence in hand.Sentences)
        {
            var from = sentence.First;
            foreach (var address in sentence.Addresses)
                if (address.What.IsMail)
                {
                    if (seen.Add(address.What.Text))
                        hand.Facts.Add(Fact(hand, sentence, from, address, phones));
                    from = address.Next;
                }
        }
        foreach (var sentence in hand.Sentences)
            if (PhoneNumbers.In(sentence) is { } phone && phones.Add(sentence.Passage.SpanOf(phone.First, phone.Next)))
                hand.Facts.Add(
                    new ContactFact
                    {
                        Phone = phone.What,
                        Source = [sentence.Passage.SpanOf(phone.First, phone.Next)],
                        Confidence = 0.8,
                    }
                );
    }

    private static ContactFact Fact(
        TextInHand hand,
        Sentence sentence,
        int from,
        At<FoundAddress> address,
        HashSet<TextSpan> phones
    )
    {
        var source = new List<TextSpan> { address.What.Span };
        var beside = PersonBeside.Of(sentence, from, address.First, address.What.Text);
        var phone = PhoneNumbers.In(sentence);
        var phoneOf = sentence;
        foreach (var line in LinesAround(hand, sentence))
        {
            if (
                beside.Name is null
                && PersonBeside.Of(line, line.First, line.Next, address.What.Text) is { Name: not null } above
            )
                beside = above;
            if (
                phone is null
                && PhoneNumbers.In(line) is { } other
                && !phones.Contains(line.Passage.SpanOf(other.First, other.Next))
            )
                (phone, phoneOf) = (other, line);
        }
        if (phone is { } number)
        {
            var span = phoneOf.Passage.SpanOf(number.First, number.Next);
            source.Add(span);
            phones.Add(span);
        }
        return new()
        {
            Email = address.What.Text,
            Phone = phone?.What,
            Name = beside.Name,
            Role = beside.Role,
            Source = [.. source.OrderBy(span => span.Start)],
            Confidence = 0.95,
        };
    }

    /// <summary>The lines above it up to another address of mail, and the one below it; only where it stands in a block of lines.</summary>
    private static IEnumerable<Sentence> LinesAround(TextInHand hand, Sentence sentence)
    {
        if (sentence.Kind == ParagraphKind.Prose)
            yield break;
        for (
            var place = sentence.Passage.Place - 1;
            place >= Math.Max(0, sentence.Passage.Place - MostLinesAbove);
            place--
        )
        {
            var passage = hand.Passages[place];
            if (passage.Kind == ParagraphKind.Prose || passage.Addresses.Exists(address => address.What.IsMail))
                break;
            foreach (var line in passage.Sentences)
                yield return line;
        }
        if (
            sentence.Passage.Place + 1 < hand.Passages.Count
            && hand.Passages[sentence.Passage.Place + 1]
                is { Kind: ParagraphKind.Item, Sentences: [var below, ..] } next
            && !next.Addresses.Exists(address => address.What.IsMail)
            && PhoneNumbers.In(below) is not null
        )
            yield return below;
    }
}
