namespace Konvent.Reading;

/// <summary>
/// Finds the long name of a project, and its translation: in quotes behind "entitled" or before "in short", in brackets behind the acronym; where
/// no sentence says so, on the line below it.
/// </summary>
internal static class LongNames
{
    private const int FewestWords = 3;
    private const int MostWords = 25;

    public static (string? Name, string? Translation) Of(TextInHand hand, string acronym)
    {
        string? behind = null;
        foreach (var sentence in hand.Sentences)
            if (Places(sentence, acronym) is [var first, ..] places)
            {
                if (Titled(sentence, first) is { } titled)
                    return (titled.What, Translation(sentence, titled) ?? WholeBrackets(sentence, places));
                foreach (var place in places)
                    if (InBrackets(sentence, place) is { } found)
                        return found;
                behind ??= Behind(hand, sentence, first);
            }
        return (behind, null);
    }

    /// <summary>The tokens after each mention of it.</summary>
    private static List<int> Places(Sentence sentence, string acronym)
    {
        var places = new List<int>();
        for (var at = sentence.First; at < sentence.Next; at++)
        {
            if (!acronym.StartsWith(sentence.Passage.Written(at), StringComparison.Ordinal))
                continue;
            var end = at;
            while (end < sentence.Next && sentence.Passage.SpanOf(at, end + 1).Length < acronym.Length)
                end++;
            if (end < sentence.Next && sentence.Passage.Said(at, end + 1) == acronym)
                places.Add(end + 1);
        }
        return places;
    }

    // "entitled “…”", "the project “…”, in short X".
    private static At<string>? Titled(Sentence sentence, int acronym)
    {
        foreach (var said in sentence.All(Term.Titled))
        foreach (var name in sentence.Names)
            if (name.First >= said.Next && name.First - said.Next <= 3 && IsLong(name.Next - name.First))
                return name;
        foreach (var said in sentence.All(Term.InShort))
            if (said.First < acronym && acronym - said.Next <= 8)
                foreach (var name in sentence.Names)
                    if (name.Next <= said.First && name.Next - name.First > 1)
                        return name;
        return null;
    }

    // "“…” (in Slovenian “…”)".
    private static string? Translation(Sentence sentence, At<string> name)
    {
        var passage = sentence.Passage;
        if (!passage.Is(name.Next + 1, "("))
            return null;
        foreach (var other in sentence.Names)
            if (other.First > name.Next + 1 && other.First - name.Next <= 7)
                return NoBracketCloses(passage, name.Next + 2, other.First) ? other.What : null;
        return null;
    }

    private static string? WholeBrackets(Sentence sentence, List<int> places) =>
        places.Select(place => InBrackets(sentence, place)?.Name).FirstOrDefault(name => name is not null);

    /// <summary>The whole, or the names in quotes in it: "X (“…”, in Spanish “…”)".</summary>
    private static (string Name, string? Translation)? InBrackets(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        while (at < sentence.Next && passage.Tokens[at].Text is "”" or "“" or "\"" or "»" or "*")
            at++;
        if (at >= sentence.Next || passage.Tokens[at].Text != "(")
            return null;
        var end = at + 1;
        while (end < sentence.Next && passage.Tokens[end].Text != ")")
            end++;
        if (end >= sentence.Next || sentence.Dates.Exists(date => date.Covers(at + 1)))
            return null;
        var names = sentence.Names.FindAll(name => name.First > at && name.Next <= end && name.Next - name.First > 1);
        if (names is [{ } first, ..] && first.First <= at + 2)
            return (first.What, names.Count > 1 ? names[1].What : null);
        return IsLong(end - at - 1) && passage.IsWord(at + 1) && passage.IsCapital(at + 1)
            || IsLong(end - at - 1) && passage.Tokens[at + 1].Kind == PieceKind.Sign
            ? (passage.Said(at + 1, end).Trim('“', '”', '"', '„', '«', '»', ' '), null)
            : null;
    }

    private static bool NoBracketCloses(Passage passage, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (passage.Is(at, ")"))
                return false;
        return true;
    }

    // "CIRC4SME – Circular business models", "CIRC4SME: …" in a heading, or the acronym as a line and the name as the next.
    private static string? Behind(TextInHand hand, Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        if (sentence.Kind == ParagraphKind.Prose || sentence.First + 5 < at)
            return null;
        if (at < sentence.Next)
            return passage.Tokens[at].Text is "–" or "-" or "—" or ":" && IsName(sentence, at + 1)
                ? passage.Said(at + 1, sentence.Next)
                : null;
        if (
            passage.Place + 1 >= hand.Passages.Count
            || hand.Passages[passage.Place + 1] is not { Kind: not ParagraphKind.Prose, Sentences: [var next] }
        )
            return null;
        return
            IsName(next, next.First)
            && hand.Source.Text.AsSpan(passage.Span.End, next.Span.Start - passage.Span.End).Count('\n') == 1
            ? next.Text
            : null;
    }

    // Neither a question nor a date, nor what kind of text it is.
    private static bool IsName(Sentence sentence, int from) =>
        IsLong(sentence.Next - from)
        && sentence.Passage.IsWord(from)
        && sentence.Passage.Tokens[sentence.Next - 1].Text is not ("?" or "!" or ":")
        && sentence.Dates.Count == 0
        && sentence.Addresses.Count == 0
        && !sentence.Says(Term.Meeting, Term.Published, Term.Conference);

    private static bool IsLong(int tokens) => tokens is >= FewestWords and <= MostWords;
}
