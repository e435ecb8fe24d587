namespace Konvent.Reading;

/// <summary>Finds the long name of a project, and its translation: in quotes behind "entitled", in brackets behind the acronym, on the line below it.</summary>
internal static class LongNames
{
    private const int FewestWords = 3;
    private const int MostWords = 25;

    public static (string? Name, string? Translation) Of(TextInHand hand, string acronym)
    {
        foreach (var sentence in hand.Sentences)
            if (Places(sentence, acronym) is [var first, ..] places)
            {
                var titled = Titled(sentence);
                if (titled is not null)
                    return (
                        titled,
                        places.Select(place => InBrackets(sentence, place)).FirstOrDefault(name => name is not null)
                    );
                foreach (var place in places)
                    if (InBrackets(sentence, place) is { } name)
                        return (name, null);
                if (Behind(hand, sentence, first) is { } behind)
                    return (behind, null);
            }
        return (null, null);
    }

    /// <summary>The tokens after each mention of it.</summary>
    private static List<int> Places(Sentence sentence, string acronym)
    {
        var places = new List<int>();
        for (var at = sentence.First; at < sentence.Next; at++)
        {
            var end = at;
            while (end < sentence.Next && sentence.Passage.SpanOf(at, end + 1).Length < acronym.Length)
                end++;
            if (
                end < sentence.Next
                && sentence.Passage.SpanOf(at, end + 1) is { } span
                && span.Length == acronym.Length
                && sentence.Passage.Said(at, end + 1) == acronym
            )
                places.Add(end + 1);
        }
        return places;
    }

    private static string? Titled(Sentence sentence)
    {
        foreach (var said in sentence.All(Term.Titled))
        foreach (var name in sentence.Names)
            if (name.First >= said.Next && name.First - said.Next <= 3 && IsLong(name.Next - name.First))
                return name.What;
        return null;
    }

    private static string? InBrackets(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        while (at < sentence.Next && passage.Tokens[at].Text is "”" or "“" or "\"" or "»" or "*")
            at++;
        if (at >= sentence.Next || passage.Tokens[at].Text != "(")
            return null;
        var end = at + 1;
        while (end < sentence.Next && passage.Tokens[end].Text != ")")
            end++;
        return end < sentence.Next && IsLong(end - at - 1) && sentence.Dates.TrueForAll(date => !date.Covers(at + 1))
            ? passage.Said(at + 1, end).Trim('“', '”', '"', '„', '«', '»', ' ')
            : null;
    }

    // "CIRC4SME – Circular business models", "CIRC4SME: …" in a heading, or the acronym as a line and the name as the next.
    private static string? Behind(TextInHand hand, Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        if (sentence.Kind == ParagraphKind.Prose || sentence.First + 4 < at)
            return null;
        if (at < sentence.Next)
            return
                passage.Tokens[at].Text is "–" or "-" or "—" or ":"
                && IsLong(sentence.Next - at - 1)
                && sentence.Dates.Count == 0
                && !sentence.Says(Term.Meeting, Term.Published, Term.Conference)
                ? passage.Said(at + 1, sentence.Next)
                : null;
        if (
            passage.Place + 1 >= hand.Passages.Count
            || hand.Passages[passage.Place + 1] is not { Kind: not ParagraphKind.Prose, Sentences: [var next] }
        )
            return null;
        return
            IsLong(next.Next - next.First)
            && next.Dates.Count == 0
            && hand.Source.Text.AsSpan(passage.Span.End, next.Span.Start - passage.Span.End).Count('\n') == 1
            ? next.Text
            : null;
    }

    private static bool IsLong(int tokens) => tokens is >= FewestWords and <= MostWords;
}
