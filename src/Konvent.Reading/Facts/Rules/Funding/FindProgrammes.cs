using System.Collections.Frozen;
using System.Globalization;

namespace Konvent.Reading;

/// <summary>A programme as a text names it.</summary>
/// <param name="Period">Its years: "2014/2020".</param>
internal sealed record FoundProgramme(string Name, string? Period);

/// <summary>Finds programmes by how they name themselves in every language: "Interreg" and the capital words behind it, and some others of the Union.</summary>
internal static class FindProgrammes
{
    private const int MostTokens = 12;

    private static readonly FrozenSet<string> Strands = new[]
    {
        "IV",
        "V",
        "VI",
        "A",
        "B",
        "C",
        "D",
        "IVA",
        "IVB",
        "IVC",
        "VA",
        "VB",
        "VC",
        "VIA",
        "VIB",
        "VIC",
    }.ToFrozenSet();

    // Programmes whose names are the same everywhere.
    private static readonly string[][] Others =
    [
        ["horizon", "europe"],
        ["horizon", "2020"],
        ["erasmus", "+"],
        ["urbact"],
        ["espon"],
        ["creative", "europe"],
        ["digital", "europe"],
    ];

    public static IEnumerable<At<FoundProgramme>> In(Sentence sentence)
    {
        var passage = sentence.Passage;
        for (var at = sentence.First; at < sentence.Next; at++)
        {
            if (passage.Tokens[at].Kind != PieceKind.Word || IsInAddress(sentence, at))
                continue;
            var end = passage.Tokens[at].Text == "interreg" ? EndOfName(sentence, at + 1) : Other(sentence, at);
            if (end == 0)
                continue;
            var (period, next) = Period(sentence, end);
            yield return new(new(passage.Said(at, end), period), at, next);
            at = next - 1;
        }
    }

    private static bool IsInAddress(Sentence sentence, int at) =>
        sentence.Addresses.Exists(address => address.Covers(at));

    // "Interreg V-A Polska – Słowacja", "INTERREG Polen – Sachsen", "Interreg Baltic Sea Region", "Interreg Italia-Slovenia".
    private static int EndOfName(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        var end = at;
        for (var n = at; n < sentence.Next && n - at < MostTokens; n++)
        {
            var isDash = passage.Tokens[n].Text is "-" or "–" or "‑" or "/";
            if (
                isDash
                && n + 1 < sentence.Next
                && passage.IsWord(n + 1)
                && passage.IsCapital(n + 1)
                && !IsProgrammeWord(passage, n + 1)
            )
                continue;
            if (!passage.IsWord(n) || !IsPart(passage, n))
                break;
            end = n + 1;
        }
        return end;
    }

    private static bool IsPart(Passage passage, int at) =>
        (passage.IsCapital(at) || Strands.Contains(passage.Written(at))) && !IsProgrammeWord(passage, at);

    // "Interreg-Programm", "Interreg Projekt", "Interreg Partner": German capitals.
    private static bool IsProgrammeWord(Passage passage, int at) =>
        passage.Tokens[at].Text is { } word
        && (
            word.StartsWith("progr", StringComparison.Ordinal)
            || word.StartsWith("proje", StringComparison.Ordinal)
            || word.StartsWith("partner", StringComparison.Ordinal)
            || word.StartsWith("proye", StringComparison.Ordinal)
            || word.StartsWith("proge", StringComparison.Ordinal)
        );

    private static int Other(Sentence sentence, int at)
    {
        if (!sentence.Passage.IsCapital(at))
            return 0;
        foreach (var name in Others)
        {
            var n = 0;
            while (n < name.Length && at + n < sentence.Next && sentence.Passage.Is(at + n, name[n]))
                n++;
            if (n == name.Length)
                return at + n;
        }
        return 0;
    }

    /// <summary>"2014-2020", perhaps in brackets, right behind it.</summary>
    public static (string? Period, int Next) Period(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        var year = at;
        while (
            year < sentence.Next
            && year - at < 3
            && (passage.Tokens[year].Text is "(" or "," or "-" || IsProgrammeWord(passage, year))
        )
            year++;
        if (year + 2 >= sentence.Next || Year(passage, year) is not { } first)
            return (null, at);
        if (passage.Tokens[year + 1].Text is not ("-" or "–" or "‑" or "/") || Year(passage, year + 2) is not { } last)
            return (null, at);
        last = last < 100 ? first / 100 * 100 + last : last;
        return last - first is > 0 and <= 10 ? ($"{first}/{last}", year + 3) : (null, at);
    }

    private static int? Year(Passage passage, int at) =>
        passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: 4 or 2 } token
            ? int.Parse(token.Text, CultureInfo.InvariantCulture)
            : null;
}
