using System.Globalization;

namespace Konvent.Reading;

/// <summary>Reads the years of a programme right behind its name: "2014-2020", "(2021–2027)", "2021.–2027.".</summary>
internal static class ProgrammePeriod
{
    private const int MostBetween = 4;
    private const int Longest = 10;

    /// <summary>The years, and the token after them; the token given where there are none.</summary>
    public static (string? Period, int Next) Behind(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        var year = at;
        while (
            year < sentence.Next
            && year - at < MostBetween
            && (
                passage.Tokens[year].Text is "(" or "," or "-" or "”" or "“" or "\"" or "»" or "*"
                || FindProgrammes.IsProgrammeWord(passage, year)
            )
        )
            year++;
        if (Year(sentence, year) is not { } first)
            return (null, at);
        var next = AfterPoint(passage, year + 1);
        if (next >= sentence.Next || passage.Tokens[next].Text is not ("-" or "–" or "‑" or "/"))
            return (null, at);
        if (Year(sentence, next + 1) is not { } last)
            return (null, at);
        last = last < 100 ? first / 100 * 100 + last : last;
        return last - first is > 0 and <= Longest ? ($"{first}/{last}", next + 2) : (null, at);
    }

    private static int AfterPoint(Passage passage, int at) =>
        passage.Is(at, ".") && !passage.Tokens[at].IsApart ? at + 1 : at;

    private static int? Year(Sentence sentence, int at) =>
        at < sentence.Next && sentence.Passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: 4 or 2 } token
            ? int.Parse(token.Text, CultureInfo.InvariantCulture)
            : null;
}
