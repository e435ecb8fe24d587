namespace Konvent.Reading;

/// <summary>Reads how people can be reached: each address of mail, with who it is and the telephone beside or above it.</summary>
internal static class ReadContacts
{
    public static void In(TextInHand hand)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var phones = new HashSet<TextSpan>();
        // Of each paragraph the fact of the one address that stands in it, by its place among the facts.
        var only = new Dictionary<int, int?>();
        foreach (var sentence in hand.Sentences)
        {
            var mails = sentence.Addresses.FindAll(address => address.What.IsMail);
            for (var n = 0; n < mails.Count; n++)
                if (seen.Add(mails[n].What.Text))
                {
                    var from = n == 0 ? sentence.First : mails[n - 1].Next;
                    var to = n + 1 < mails.Count ? mails[n + 1].First : sentence.Next;
                    hand.Facts.Add(OfMail(hand, sentence, from, mails[n], to, phones));
                    var place = sentence.Passage.Place;
                    only[place] = only.ContainsKey(place) ? null : hand.Facts.Count - 1;
                }
        }
        foreach (var sentence in hand.Sentences)
        {
            var from = sentence.First;
            foreach (var phone in PhonesIn(sentence))
            {
                if (phones.Add(sentence.Passage.SpanOf(phone.First, phone.Next)))
                    AddPhone(hand, OfPhone(hand, sentence, from, phone), only, sentence.Passage.Place);
                from = phone.Next;
            }
        }
    }

    // Groups of figures are a telephone where a word says so, or where somebody's name stands right before them.
    private static List<At<string>> PhonesIn(Sentence sentence)
    {
        if (!HasFigures(sentence))
            return [];
        if (sentence.Says(Term.Contact, Term.Phone))
            return PhoneNumbers.In(sentence, isContact: true);
        var found = PhoneNumbers.In(sentence, isContact: false);
        return found.Count > 0
            ? found
            : PhoneNumbers.In(sentence, isContact: true).FindAll(phone => PersonBeside.IsBefore(sentence, phone.First));
    }

    private static bool HasFigures(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Next; at++)
            if (sentence.Passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: > 1 })
                return true;
        return false;
    }

    // "Write to x@example.org. … Telephone: 061 555 0100": nobody's telephone belongs to the only address of its paragraph that has none.
    private static void AddPhone(TextInHand hand, ContactFact phone, Dictionary<int, int?> only, int place)
    {
        if (
            phone.Name is null
            && only.GetValueOrDefault(place) is { } at
            && hand.Facts[at] is ContactFact { Phone: null } mail
        )
        {
            hand.Facts[at] = mail with
            {
                Phone = phone.Phone,
                Source = [.. mail.Source.Concat(phone.Source).OrderBy(span => span.Start)],
            };
            return;
        }
        hand.Facts.Add(phone);
    }

    private static ContactFact OfMail(
        TextInHand hand,
        Sentence sentence,
        int from,
        At<FoundAddress> address,
        int to,
        HashSet<TextSpan> phones
    )
    {
        var phone = PhoneIn(sentence, address.Next, to, phones) ?? PhoneIn(sentence, from, address.First, phones);
        var person = PersonBeside.Of(sentence, from, address.First, address.What.Text, phone?.First ?? -1);
        var source = new List<TextSpan> { address.What.Span };
        foreach (var line in ContactLines.Around(hand, sentence))
        {
            if (person.Name is null && PersonBeside.OnLine(line, address.What.Text) is { Name: not null } other)
                person = other with { Role = other.Role ?? person.Role ?? ContactLines.RoleBeside(hand, line) };
            phone ??= PhoneIn(line, line.First, line.Next, phones);
        }
        if (person.Name is null && ContactLines.SpelledNear(sentence, address.What.Text) is { } spelled)
            person = person with { Name = spelled };
        if (phone is { } taken)
        {
            source.Add(taken.Span);
            phones.Add(taken.Span);
        }
        return new()
        {
            Email = address.What.Text,
            Phone = phone?.Text,
            Name = person.Name,
            Role = person.Role,
            Source = [.. source.OrderBy(span => span.Start)],
            Confidence = 0.95,
        };
    }

    private static ContactFact OfPhone(TextInHand hand, Sentence sentence, int from, At<string> phone)
    {
        var person = PersonBeside.Of(sentence, from, phone.First, "", phone.First);
        if (person.Name is null && ContactLines.Above(hand, sentence) is { } above)
            person = PersonBeside.OnLine(above, "");
        return new()
        {
            Phone = phone.What,
            Name = person.Name,
            Role = person.Name is null ? null : person.Role,
            Source = [sentence.Passage.SpanOf(phone.First, phone.Next)],
            Confidence = person.IsLikely ? 0.7 : 0.8,
        };
    }

    /// <summary>The first telephone between two tokens that is nobody else's.</summary>
    private static (string Text, TextSpan Span, int First)? PhoneIn(
        Sentence sentence,
        int from,
        int to,
        HashSet<TextSpan> taken
    )
    {
        foreach (var phone in PhoneNumbers.In(sentence, isContact: true))
            if (
                phone.First >= from
                && phone.Next <= to
                && sentence.Passage.SpanOf(phone.First, phone.Next) is var span
                && !taken.Contains(span)
            )
                return (phone.What, span, phone.First);
        return null;
    }
}
