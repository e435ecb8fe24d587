namespace Konvent.Reading;

/// <summary>The lines of a block that tells how somebody can be reached: name, office, street, telephone, address.</summary>
internal static class ContactLines
{
    private const int MostAbove = 6;
    private const int MostBelow = 2;
    private const int MostWordsOfRole = 7;
    private const int MostAddresses = 3;
    private const int MostSentences = 8;

    /// <summary>What stands around an address and belongs to it: the sentences beside it, else the lines above and below up to another address.</summary>
    public static IEnumerable<Sentence> Around(TextInHand hand, Sentence sentence)
    {
        var own = sentence.Passage.Sentences;
        if (own.Count > 1)
        {
            var place = Index(own, sentence);
            if (place + 1 < own.Count && !SaysMail(own[place + 1]))
                yield return own[place + 1];
            if (place > 0 && !SaysMail(own[place - 1]))
                yield return own[place - 1];
        }
        var passage = sentence.Passage;
        for (var n = 0; n < MostAbove && Before(hand, passage) is { } above; n++, passage = above)
        {
            if (above.Addresses.Exists(address => address.What.IsMail))
                break;
            foreach (var line in above.Sentences)
                yield return line;
        }
        passage = sentence.Passage;
        for (var n = 0; n < MostBelow && After(hand, passage) is { } below; n++, passage = below)
        {
            if (below.Addresses.Exists(address => address.What.IsMail) || below.Sentences.Count > 1)
                break;
            foreach (var line in below.Sentences)
                if (PhoneNumbers.In(line, isContact: true).Count > 0)
                    yield return line;
        }
    }

    /// <summary>Whom the address spells in the sentences before it, where it is one of few in its paragraph.</summary>
    public static string? SpelledNear(Sentence sentence, string address)
    {
        var own = sentence.Passage.Sentences;
        if (own.Count < 2 || sentence.Passage.Addresses.Count > MostAddresses)
            return null;
        for (var (place, n) = (Index(own, sentence), 0); place >= 0 && n < MostSentences; place--, n++)
            if (PersonBeside.SpelledWhole(own[place], address) is { } name)
                return name;
        return null;
    }

    /// <summary>The line right above it, where they are of one block.</summary>
    public static Sentence? Above(TextInHand hand, Sentence sentence) =>
        Before(hand, sentence.Passage) is { Sentences: [var line] } ? line : null;

    /// <summary>"Anna Sample" on a line, "Project coordinator" on the next one or the one before.</summary>
    public static string? RoleBeside(TextInHand hand, Sentence line)
    {
        foreach (var beside in new[] { After(hand, line.Passage), Before(hand, line.Passage) })
            if (
                beside is { Sentences: [var other] }
                && other.Next - other.First <= MostWordsOfRole
                && other.Says(Term.Post)
                && other.Organisations.Count == 0
                && other.Addresses.Count == 0
            )
                return other.Text.TrimEnd(':');
        return null;
    }

    private static Passage? Before(TextInHand hand, Passage passage) =>
        passage.Place > 0
        && hand.Passages[passage.Place - 1] is var above
        && above.Kind != ParagraphKind.Heading
        && Adjoin(hand, above, passage)
            ? above
            : null;

    private static Passage? After(TextInHand hand, Passage passage) =>
        passage.Place + 1 < hand.Passages.Count
        && hand.Passages[passage.Place + 1] is var below
        && Adjoin(hand, passage, below)
            ? below
            : null;

    // No blank line between them.
    private static bool Adjoin(TextInHand hand, Passage above, Passage below) =>
        hand.Source.Text.AsSpan(above.Span.End, below.Span.Start - above.Span.End).Count('\n') == 1;

    private static bool SaysMail(Sentence sentence) => sentence.Addresses.Exists(address => address.What.IsMail);

    private static int Index(IReadOnlyList<Sentence> all, Sentence one)
    {
        for (var place = 0; place < all.Count; place++)
            if (ReferenceEquals(all[place], one))
                return place;
        return -1;
    }
}
