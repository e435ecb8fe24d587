namespace Konvent.Reading;

/// <summary>
/// Finds the long name of a project, and its translation: in quotes behind "entitled" or before "in short", in brackets behind the acronym; where
/// no sentence says so, on the line below it.
/// </summary>
internal static class LongNames
{
    private const int FewestWords = 3;
    private const int MostWords = 25;
    private const int MostWordsBare = 6;

    public static (string? Name, string? Translation) Of(TextInHand hand, string acronym)
    {
        string? behind = null;
        (string? Name, string? Translation) quoted = default;
        foreach (var sentence in hand.Sentences)
        {
            if (quoted.Name is null && OnTitledLine(sentence) is { } onLine)
                quoted = (onLine, null);
            var places = Places(sentence, acronym);
            if (places is [var first, ..])
            {
                if (Titled(sentence, first) is { } titled)
                    return (titled.What, Translation(sentence, titled) ?? WholeBrackets(sentence, places));
                foreach (var place in places)
                    if (InBrackets(sentence, place) is { } found)
                        return found;
                behind ??= Behind(hand, sentence, first);
            }
            else if (quoted.Name is null)
                quoted = Quoted(sentence, acronym);
        }
        return quoted.Name is not null ? quoted : (behind, null);
    }

    /// <summary>“…” right behind the word for a project, or behind "full title", in a sentence that does not name the acronym.</summary>
    public static (string? Name, string? Translation) Quoted(Sentence sentence, string acronym)
    {
        foreach (var name in sentence.Names)
            if (
                IsLong(name.Next - name.First)
                && name.What != acronym
                && (
                    sentence.SaysAt(Term.Titled, name.First - 4, name.First)
                    || sentence.All(Term.Project).Any(said => said.Next == name.First - 1)
                )
                && !sentence.Says(Term.Call, Term.Deliverable, Term.Milestone)
            )
                return (name.What, Translation(sentence, name));
        return default;
    }

    /// <summary>The name between the word for a project and its short form in brackets; the token it ends before is the first within those.</summary>
    public static At<string>? BeforeBrackets(Sentence sentence, Said project)
    {
        var passage = sentence.Passage;
        var at = project.Next;
        if (passage.Is(at, ":"))
            at++;
        foreach (var quoted in sentence.Names)
            if (quoted.First == at + 1 && passage.Is(quoted.Next + 1, "("))
                return new(quoted.What, quoted.First, quoted.Next + 2);
        var end = at;
        while (end < sentence.Next && end - at <= MostWordsBare && passage.Tokens[end].Kind != PieceKind.Sign)
            end++;
        return
            end > at + 1
            && passage.Is(end, "(")
            && passage.IsCapital(at)
            && sentence.Dates.TrueForAll(date => date.Next <= at || date.First >= end)
            ? new(passage.Said(at, end), at, end + 1)
            : null;
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
        foreach (var said in sentence.All(Term.Project))
            if (BeforeBrackets(sentence, said) is { } before && acronym - before.Next is > 0 and <= MostWordsBare)
                return before;
        foreach (var said in sentence.All(Term.Titled))
        foreach (var name in sentence.Names)
            if (name.First >= said.Next && name.First - said.Next <= 3 && IsLong(name.Next - name.First))
                return name;
        foreach (var said in sentence.All(Term.InShort))
        foreach (var name in sentence.Names)
            if (
                said.First < acronym
                    && acronym - said.Next <= 8
                    && name.Next <= said.First
                    && name.Next - name.First > 1
                || acronym <= said.First && name.First - said.Next is >= 0 and <= 3 && IsLong(name.Next - name.First)
            )
                return name;
        return null;
    }

    // "“…” (in Slovenian “…”)", "“…” (…)".
    private static string? Translation(Sentence sentence, At<string> name)
    {
        var passage = sentence.Passage;
        var open = name.Next + 1;
        if (open >= sentence.Next || !passage.Is(open, "("))
            return null;
        var close = open;
        while (close < sentence.Next && !passage.Is(close, ")"))
            close++;
        foreach (var other in sentence.Names)
            if (other.First > open && other.Next <= close)
                return other.What;
        return IsLong(close - open - 1) ? passage.Said(open + 1, close) : null;
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
        if (end >= sentence.Next || sentence.Dates.Exists(date => date.First > at && date.First < end))
            return null;
        var names = sentence.Names.FindAll(name => name.First > at && name.Next <= end && name.Next - name.First > 1);
        if (names is [{ } first, ..] && first.First <= at + 2)
            return (first.What, names.Count > 1 ? names[1].What : null);
        return passage.Is(at + 1, "interreg") || HasFigures(sentence, at + 1, end) ? null
            : IsLong(end - at - 1) && passage.IsWord(at + 1) && passage.IsCapital(at + 1)
            || IsLong(end - at - 1) && passage.Tokens[at + 1].Kind == PieceKind.Sign
                ? (passage.Said(at + 1, end).Trim('“', '”', '"', '„', '«', '»', ' '), null)
            : null;
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
        && sentence.Passage.IsCapital(from)
        && !sentence.Passage.Is(from, "interreg")
        && sentence.Dates.Count == 0
        && sentence.Addresses.Count == 0
        && sentence.Organisations.Count == 0
        && !HasFigures(sentence, from, sentence.Next)
        && !IsLabelled(sentence, from)
        && !sentence.Says(Term.Meeting, Term.Published, Term.Conference);

    // "Progress report no. 2", "ROBG-789".
    private static bool HasFigures(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (
                sentence.Passage.Tokens[at] is { Kind: PieceKind.Number } number
                && (number.IsApart ? number.Text.Length < 4 : sentence.Passage.Tokens[at - 1].Text is "-" or "/")
            )
                return true;
        return false;
    }

    // "Programme: Interreg Europe" below the acronym.
    private static bool IsLabelled(Sentence sentence, int from)
    {
        const int most = 3;
        for (var at = from; at < Math.Min(sentence.Next, from + most + 1); at++)
            if (sentence.Passage.Is(at, ":"))
                return true;
        return false;
    }

    /// <summary>"Full title: Paths to resilient regions" on a line of its own.</summary>
    private static string? OnTitledLine(Sentence sentence)
    {
        if (sentence.Kind == ParagraphKind.Prose && sentence.Next != sentence.Passage.Tokens.Count)
            return null;
        foreach (var said in sentence.All(Term.Titled))
            if (
                said.First <= sentence.First + 1
                && sentence.Passage.Is(said.Next, ":")
                && IsLong(sentence.Next - said.Next - 1)
                && sentence.Passage.IsCapital(said.Next + 1)
            )
                return sentence.Passage.Said(said.Next + 1, sentence.Next).Trim('“', '”', '"', '„', '«', '»', '.', ' ');
        return null;
    }

    private static bool IsLong(int tokens) => tokens is >= FewestWords and <= MostWords;
}
