namespace Konvent.Reading;

/// <summary>Reads how people can be reached: each address of mail, with who it is and the telephone beside or above it.</summary>
internal static class ReadContacts
{
    public static void In(TextInHand hand)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var phones = new HashSet<TextSpan>();
        foreach (var sentence in hand.Sentences)
        {
            var mails = sentence.Addresses.FindAll(address => address.What.IsMail);
            for (var n = 0; n < mails.Count; n++)
                if (seen.Add(mails[n].What.Text))
                {
                    var from = n == 0 ? sentence.First : mails[n - 1].Next;
                    var to = n + 1 < mails.Count ? mails[n + 1].First : sentence.Next;
                    hand.Facts.Add(OfMail(hand, sentence, from, mails[n], to, phones));
                }
        }
        foreach (var sentence in hand.Sentences)
        foreach (var phone in PhoneNumbers.In(sentence, isContact: sentence.Says(Term.Contact)))
            if (phones.Add(sentence.Passage.SpanOf(phone.First, phone.Next)))
                hand.Facts.Add(OfPhone(hand, sentence, phone));
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
        var person = PersonBeside.Of(sentence, from, address.First, address.What.Text);
        var phone = PhoneIn(sentence, address.Next, to, phones) ?? PhoneIn(sentence, from, address.First, phones);
        var source = new List<TextSpan> { address.What.Span };
        foreach (var line in ContactLines.Around(hand, sentence))
        {
            if (person.Name is null && PersonBeside.OnLine(line, address.What.Text) is { Name: not null } other)
                person = other with { Role = other.Role ?? person.Role ?? ContactLines.RoleBeside(hand, line) };
            phone ??= PhoneIn(line, line.First, line.Next, phones);
        }
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

    private static ContactFact OfPhone(TextInHand hand, Sentence sentence, At<string> phone)
    {
        var person = PersonBeside.Of(sentence, sentence.First, phone.First, "");
        if (person.Name is null && ContactLines.Above(hand, sentence) is { } above)
            person = PersonBeside.OnLine(above, "");
        return new()
        {
            Phone = phone.What,
            Name = person.Name,
            Role = person.Name is null ? null : person.Role,
            Source = [sentence.Passage.SpanOf(phone.First, phone.Next)],
            Confidence = 0.8,
        };
    }

    /// <summary>The first telephone between two tokens that is nobody else's.</summary>
    private static (string Text, TextSpan Span)? PhoneIn(Sentence sentence, int from, int to, HashSet<TextSpan> taken)
    {
        foreach (var phone in PhoneNumbers.In(sentence, isContact: true))
            if (
                phone.First >= from
                && phone.Next <= to
                && sentence.Passage.SpanOf(phone.First, phone.Next) is var span
                && !taken.Contains(span)
            )
                return (phone.What, span);
        return null;
    }
}
