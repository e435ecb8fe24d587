using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>A programme as a text names it.</summary>
/// <param name="Period">Its years: "2014/2020".</param>
internal sealed record FoundProgramme(string Name, string? Period);

/// <summary>Finds programmes by how they name themselves in every language: "Interreg" and the capital words behind it, and some others of the Union.</summary>
internal static class FindProgrammes
{
    private const int MostTokens = 12;

    private static readonly FrozenSet<string> Strands = Set("IV V VI A B C D IVA IVB IVC VA VB VC VIA VIB VIC");

    // As it is written in Cyrillic and Greek as well; folded.
    private static readonly FrozenSet<string> Interreg = Set("interreg интеррег интерег ιντερρεγκ ιντερρεγ");

    // "Interreg Europe du Nord-Ouest": between capital words.
    private static readonly FrozenSet<string> Joints = Set("du de del della dei delle do da dos des of");

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
            var end =
                Interreg.Contains(passage.Tokens[at].Text) ? EndOfName(sentence, at + 1)
                : passage.IsCapital(at) ? Math.Max(Other(sentence, at), EndOfNamed(sentence, at))
                : 0;
            if (end == 0)
                continue;
            var (period, next) = ProgrammePeriod.Behind(sentence, end);
            yield return new(new(passage.Said(at, end), period), at, next);
            at = next - 1;
        }
    }

    /// <summary>"Interreg-Programm", "Interreg Projekt", "Interreg Partner": German capitals.</summary>
    public static bool IsProgrammeWord(Passage passage, int at) =>
        passage.Tokens[at].Text is { } word
        && (
            word.StartsWith("progr", StringComparison.Ordinal)
            || word.StartsWith("proje", StringComparison.Ordinal)
            || word.StartsWith("partner", StringComparison.Ordinal)
            || word.StartsWith("proye", StringComparison.Ordinal)
            || word.StartsWith("proge", StringComparison.Ordinal)
            || word.StartsWith("kooperationspro", StringComparison.Ordinal)
        );

    private static bool IsInAddress(Sentence sentence, int at) =>
        sentence.Addresses.Exists(address => address.Covers(at));

    // "Interreg V-A Polska – Słowacja", "INTERREG Polen – Sachsen", "Interreg Baltic Sea Region", "Interreg Italia-Slovenia".
    private static int EndOfName(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        var end = at;
        for (var n = at; n < sentence.Next && n - at < MostTokens; n++)
        {
            if (n + 1 < sentence.Next && IsJoint(passage, n, at) && passage.IsWord(n + 1) && IsPart(passage, n + 1))
                continue;
            if (!passage.IsWord(n) || !IsPart(passage, n))
                break;
            end = n + 1;
        }
        return ProgrammePeriod.Behind(sentence, end).Period is null ? UpToYears(sentence, end) : end;
    }

    // "Interreg V-A Rakousko – Česká republika 2014-2020": a small letter goes on where the years of the programme follow.
    private static int UpToYears(Sentence sentence, int end)
    {
        const int most = 4;
        for (var at = end; at < sentence.Next && at - end < most; at++)
        {
            if (
                !sentence.Passage.IsWord(at)
                || IsProgrammeWord(sentence.Passage, at)
                || (sentence.Passage.IsSmall(at) && !sentence.SaysAt(Term.And, at, at + 1))
            )
                break;
            if (ProgrammePeriod.Behind(sentence, at + 1).Period is not null)
                return at + 1;
        }
        return end;
    }

    private static bool IsJoint(Passage passage, int at, int first) =>
        passage.Tokens[at].Text is "-" or "–" or "‑" or "/"
        || (at > first && !passage.IsCapital(at) && Joints.Contains(passage.Tokens[at].Text));

    private static bool IsPart(Passage passage, int at) =>
        (passage.IsCapital(at) || Strands.Contains(passage.Written(at))) && !IsProgrammeWord(passage, at);

    private static int Other(Sentence sentence, int at)
    {
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

    // "Northern Periphery and Arctic Programme 2014-2020": capital words, the word itself with a capital, and its years.
    private static int EndOfNamed(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        for (var n = at; n < sentence.Next && n - at < MostTokens; n++)
        {
            if (!passage.IsWord(n))
                return 0;
            if (
                n >= at + 2
                && passage.IsCapital(n)
                && passage.Tokens[n].Text.StartsWith("programm", StringComparison.Ordinal)
            )
                return ProgrammePeriod.Behind(sentence, n + 1).Period is not null ? n + 1 : 0;
            if (!IsPart(passage, n) && !sentence.SaysAt(Term.And, n, n + 1) || n == at && sentence.Passage.IsSmall(n))
                return 0;
        }
        return 0;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
