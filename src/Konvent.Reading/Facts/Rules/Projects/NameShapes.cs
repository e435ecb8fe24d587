namespace Konvent.Reading;

/// <summary>Finds names that look like acronyms: "S3Chem", "BLUEVAL", "TOURISM+", "ACQUE-IN-COMUNE", "MAR DE ANTES", "PHARES &amp; BALISES", "CENTRE-BOURG 2.0".</summary>
internal static class NameShapes
{
    private const int MostRuns = 5;
    private const int Longest = 40;

    /// <summary>The name that begins at this token; the token after it. 0 where none begins.</summary>
    public static int EndOfName(Sentence sentence, int at)
    {
        if (
            at >= sentence.Next
            || !sentence.Passage.IsWord(at)
            || !MayBegin(sentence, at)
            || !StandsApart(sentence, at)
        )
            return 0;
        var end = EndOfRun(sentence, at);
        if (IsInCapitals(sentence, at, end))
            end = EndOfCapitals(sentence, at, end);
        if (EndOfVersion(sentence, end) is > 0 and var version && IsInCapitals(sentence, at, end))
            end = version;
        return IsShape(sentence, at, end) && !IsShouting(sentence, at, end) ? end : 0;
    }

    // A word in small letters that stands by itself is no name; most words are such.
    private static bool MayBegin(Sentence sentence, int at)
    {
        if (at + 1 < sentence.Next && !sentence.Passage.Tokens[at + 1].IsApart && !IsPoint(sentence, at + 1))
            return true;
        var span = sentence.Passage.Tokens[at].Span;
        foreach (var c in sentence.Passage.Text.AsSpan(span.Start, span.Length))
            if (char.IsUpper(c))
                return true;
        return false;
    }

    private static bool IsPoint(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at].Text is "." or "," or ":" or ";";

    /// <summary>"Agri-Flow": two words with a hyphen, as names of places and German nouns are written too. 0 where none begins.</summary>
    public static int EndOfPair(Sentence sentence, int at)
    {
        if (at + 2 >= sentence.Next || !StandsApart(sentence, at) || EndOfRun(sentence, at) != at + 3)
            return 0;
        return IsTitle(sentence, at) && IsTitle(sentence, at + 2) ? at + 3 : 0;
    }

    private static bool IsTitle(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && sentence.Passage.Written(at) is { Length: > 2 } word
        && !word.AsSpan(1).ContainsAnyInRange('A', 'Z');

    // "KÜHLE KIEZE", "MAR DE ANTES": capitals that follow each other are one name; what joins them may be short.
    private static int EndOfCapitals(Sentence sentence, int first, int end)
    {
        if (LettersIn(sentence, first, end) < 3)
            return end;
        for (var (at, runs) = (end, 1); at < sentence.Next && runs < MostRuns; runs++)
        {
            if (sentence.Passage.Tokens[at].Text is "&" or "+")
                at++;
            if (at >= sentence.Next || !sentence.Passage.IsWord(at) || !sentence.Passage.Tokens[at].IsApart)
                break;
            var next = EndOfRun(sentence, at);
            if (!IsInCapitals(sentence, at, next) || OtherCapitals.Has(sentence.Passage.Said(at, next)))
                break;
            if (LettersIn(sentence, at, next) >= 3)
                end = next;
            at = next;
        }
        return end;
    }

    // "CENTRE-BOURG 2.0".
    private static int EndOfVersion(Sentence sentence, int at) =>
        at + 2 < sentence.Next
        && sentence.Passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: 1, IsApart: true }
        && sentence.Passage.Tokens[at + 1] is { Text: ".", IsApart: false }
        && sentence.Passage.Tokens[at + 2] is { Text: "0", IsApart: false }
            ? at + 3
            : 0;

    private static bool IsInCapitals(Sentence sentence, int first, int next)
    {
        var letters = 0;
        for (var at = first; at < next; at++)
            foreach (var c in sentence.Passage.Written(at))
                if (char.IsLower(c))
                    return false;
                else
                    letters += char.IsUpper(c) ? 1 : 0;
        return letters > 0;
    }

    private static int LettersIn(Sentence sentence, int first, int next)
    {
        var letters = 0;
        for (var at = first; at < next; at++)
            letters += sentence.Passage.Written(at).Count(char.IsLetter);
        return letters;
    }

    private static bool StandsApart(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at].IsApart
        || at == sentence.First
        || sentence.Passage.Tokens[at - 1].Text is "(" or "„" or "“" or "\"" or "«" or "*" or "[" or "#" or "'";

    /// <summary>The token after what hangs together.</summary>
    // Letters, figures and hyphens without a blank; in "MOORKLIMA-Rundbrief" the name ends before what hangs on it.
    public static int EndOfRun(Sentence sentence, int at)
    {
        var isCapitals = IsInCapitals(sentence, at, at + 1);
        var end = at + 1;
        while (end < sentence.Next && !sentence.Passage.Tokens[end].IsApart)
        {
            if (sentence.Passage.Tokens[end].Kind == PieceKind.Sign && !IsWithin(sentence, end, isCapitals))
                break;
            end++;
        }
        return end;
    }

    private static bool IsWithin(Sentence sentence, int at, bool isCapitals) =>
        sentence.Passage.Tokens[at].Text == "+"
        || (
            sentence.Passage.Tokens[at].Text is "-" or "‑" or "&" or "_"
            && at + 1 < sentence.Next
            && !sentence.Passage.Tokens[at + 1].IsApart
            && sentence.Passage.Tokens[at + 1].Kind != PieceKind.Sign
            && (
                isCapitals
                    ? !sentence.Passage.Written(at + 1).Any(char.IsLower)
                    : char.IsUpper(sentence.Passage.Written(at + 1)[0])
            )
        );

    // A line in capitals shouts; there no capital says anything.
    private static bool IsShouting(Sentence sentence, int first, int next)
    {
        var (capitals, words) = (0, 0);
        for (var at = sentence.First; at < sentence.Next; at++)
            if (sentence.Passage.Tokens[at] is { Kind: PieceKind.Word, Text.Length: > 3 } && (at < first || at >= next))
            {
                words++;
                capitals += sentence.Passage.Written(at).Any(char.IsLower) ? 0 : 1;
            }
        return capitals >= 2 && capitals * 2 > words;
    }

    private static bool IsShape(Sentence sentence, int first, int next)
    {
        var span = sentence.Passage.SpanOf(first, next);
        return span.Length <= Longest && IsShape(sentence.Passage.Said(first, next));
    }

    public static bool IsShape(string name)
    {
        if (name.Length < 3 || !char.IsLetter(name[0]))
            return false;
        var upper = name.Count(char.IsUpper);
        var figures = name.Count(char.IsDigit);
        if (name.EndsWith('+') && upper > 0)
            return true;
        if (!name.Any(char.IsLower))
            return upper >= 3 && figures <= upper;
        // A capital within it: "ReGreen", "S3Chem", "Next2Met".
        for (var at = 1; at < name.Length; at++)
            if (
                char.IsUpper(name[at]) && (char.IsLower(name[at - 1]) || char.IsDigit(name[at - 1]))
                || char.IsDigit(name[at]) && at + 1 < name.Length && char.IsUpper(name[at + 1])
            )
                return true;
        return false;
    }
}
