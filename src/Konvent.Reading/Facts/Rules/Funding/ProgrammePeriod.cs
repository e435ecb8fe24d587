using System.Globalization;

namespace Konvent.Reading;

/// <summary>Reads the years of a programme right behind its name: "2014-2020", "(2021–2027)", "2021.–2027.".</summary>
internal static class ProgrammePeriod
{
    private const int MostBetween = 4;
    private const int Longest = 10;
    private const int MostBefore = 5;
    private const int LongestBetween = 5;

    /// <summary>The years, and the token after them; the token given where there are none.</summary>
    public static (string? Period, int Next) Behind(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        var behind = AfterBrackets(passage, at);
        var year = behind;
        while (
            year < sentence.Next
            && year - behind < MostBetween
            && (
                passage.Tokens[year].Text is "(" or "," or "-" or "”" or "“" or "\"" or "»" or "*"
                || FindProgrammes.IsProgrammeWord(passage, year)
            )
        )
            year++;
        return At(sentence, year) is var (period, end) ? (period, end) : (null, at);
    }

    /// <summary>The years that stand before a name: "2021–2027 m. programą „…“", "the 2021-2027 programme “…”".</summary>
    public static string? Before(Sentence sentence, int first)
    {
        var passage = sentence.Passage;
        for (var (at, n) = (first - 1, 0); at > sentence.First + 1 && n <= MostBefore; at--, n++)
            if (passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: 4 or 2 })
                return At(sentence, at - 2) is var (period, _) ? period
                    : passage.Is(at - 2, ".") && At(sentence, at - 3) is var (pointed, _) ? pointed
                    : null;
            else if (
                !(passage.IsWord(at) && passage.Tokens[at].Text.Length <= LongestBetween)
                && !FindProgrammes.SaysProgramme(passage, at)
                && passage.Tokens[at].Text is not ("." or "-" or "„" or "“" or "”" or "\"" or "«")
            )
                return null;
        return null;
    }

    private static (string Period, int Next)? At(Sentence sentence, int year)
    {
        var passage = sentence.Passage;
        if (year < sentence.First || Year(sentence, year) is not { } first)
            return null;
        var next = AfterPoint(passage, year + 1);
        if (next >= sentence.Next || passage.Tokens[next].Text is not ("-" or "–" or "‑" or "/"))
            return null;
        if (Year(sentence, next + 1) is not { } last)
            return null;
        last = last < 100 ? first / 100 * 100 + last : last;
        return last - first is > 0 and <= Longest ? ($"{first}/{last}", next + 2) : null;
    }

    // "Interreg VI-A España-Portugal (POCTEP) 2021-2027": its short name.
    private static int AfterBrackets(Passage passage, int at) =>
        passage.Is(at, "(") && passage.IsWord(at + 1) && passage.Is(at + 2, ")") ? at + 3 : at;

    private static int AfterPoint(Passage passage, int at) =>
        passage.Is(at, ".") && !passage.Tokens[at].IsApart ? at + 1 : at;

    private static int? Year(Sentence sentence, int at) =>
        at < sentence.Next && sentence.Passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: 4 or 2 } token
            ? int.Parse(token.Text, CultureInfo.InvariantCulture)
            : null;
}
