using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>A programme as a text names it.</summary>
/// <param name="Period">Its years: "2014/2020".</param>
internal sealed record FoundProgramme(string Name, string? Period);

/// <summary>Finds programmes by how they name themselves in every language: "Interreg" and the capital words behind it, and some others of the Union.</summary>
internal static class FindProgrammes
{
    private const int MostTokens = 12;
    private const int MostInSea = 3;

    private static readonly FrozenSet<string> Strands = Set("IV V VI A B C D IVA IVB IVC VA VB VC VIA VIB VIC");

    private static readonly string[] ProgrammeWords =
    [
        "progr",
        "ohjelm",
        "clar",
        "chlar",
        "gclar",
        "програм",
        "προγραμμ",
    ];

    // As it is written in Cyrillic and Greek as well; folded.
    private static readonly FrozenSet<string> Interreg = Set("interreg интеррег интерег ιντερρεγκ ιντερρεγ");

    // "Interreg Europe du Nord-Ouest": between capital words.
    private static readonly FrozenSet<string> Joints = Set("du de del della dei delle do da dos des of");

    // How words begin that go on in small letters, folded: "Espace atlantique", "Baltijas jūras …".
    private static readonly string[] AreaWords =
    [
        .. (
            "atlanti alpin baltique baltic baltijos baltyck baltsk mediterr danub dunajsk dunavsk adriati jadransk jonsk ionic ionio "
            + "centrale superieur occidental oriental meridional settentrional septentrional jur morza morze mora morja meri meren "
            + "tenger arkti perifer nordouest μεσογει βαλτικ адриат дунавск"
        ).Split(' '),
    ];

    // "de la mer Baltique", "del mar Báltico"
    private static readonly FrozenSet<string> InSea = Set("de la du del della do da mer mar mare");

    // Behind those.
    private static readonly string[] AreaHeads = ["regi", "piirkon", "alue", "obszar", "ter", "oblast", "podruc"];

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
        ["peaceplus"],
        ["peace", "plus"],
        ["peace", "iv"],
        ["horizont", "europa"],
        ["horizonte", "europa"],
        ["horyzont", "europa"],
        ["orizzonte", "europa"],
    ];

    // Areas that have programmes of their own: those where the years follow.
    private static readonly string[][] Areas =
    [
        ["northern", "periphery", "and", "arctic"],
        ["northern", "periphery"],
        ["baltic", "sea", "region"],
        ["north", "sea", "region"],
        ["central", "baltic"],
        ["south", "baltic"],
        ["botnia", "-", "atlantica"],
        ["alpine", "space"],
        ["atlantic", "area"],
        ["central", "europe"],
        ["north", "-", "west", "europe"],
        ["north", "west", "europe"],
        ["sudoe"],
        ["poctefa"],
        ["poctep"],
        ["adrion"],
    ];

    private static readonly FrozenSet<string> FirstWords = Others.Concat(Areas).Select(name => name[0]).ToFrozenSet();

    public static IEnumerable<At<FoundProgramme>> In(Sentence sentence)
    {
        var passage = sentence.Passage;
        for (var at = sentence.First; at < sentence.Next; at++)
        {
            if (passage.Tokens[at].Kind != PieceKind.Word || IsInAddress(sentence, at))
                continue;
            var end =
                Interreg.Contains(passage.Tokens[at].Text) ? EndOfQuoted(sentence, at) ?? EndOfName(sentence, at + 1)
                : passage.IsCapital(at) ? EndOfOther(sentence, at)
                : 0;
            if (end == 0)
                continue;
            var (period, next) = ProgrammePeriod.Behind(sentence, end);
            period ??= ProgrammePeriod.Before(sentence, at);
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

    /// <summary>"programme", "ohjelma", "clár" in any language and case.</summary>
    public static bool SaysProgramme(Passage passage, int at) =>
        passage.IsWord(at)
        && passage.Tokens[at].Text is { } word
        && Array.Exists(ProgrammeWords, begin => word.StartsWith(begin, StringComparison.Ordinal));

    /// <summary>"Interreg" and no more.</summary>
    public static bool IsBare(string name) => Interreg.Contains(Folding.Fold(name));

    private static int EndOfOther(Sentence sentence, int at) =>
        Math.Max(
            Math.Max(Other(sentence, at, Others), EndOfNamed(sentence, at)),
            Math.Max(EndOfArea(sentence, at), Math.Max(EndBehindWord(sentence, at), EndOfOwnWord(sentence, at)))
        );

    private static int EndOfArea(Sentence sentence, int at) =>
        Other(sentence, at, Areas) is > 0 and var end && ProgrammePeriod.Behind(sentence, end).Period is not null
            ? end
            : 0;

    // "programmas “Interreg Baltijas jūras reģions”": in quotation marks beside the word, all of it is the name.
    private static int? EndOfQuoted(Sentence sentence, int at)
    {
        foreach (var name in sentence.Names)
            if (
                name.First == at
                && name.Next - at is > 1 and <= MostTokens
                && (SaysProgramme(sentence.Passage, at - 2) || SaysProgramme(sentence.Passage, name.Next + 1))
            )
                return BeforeYears(sentence, at, name.Next);
        return null;
    }

    private static int BeforeYears(Sentence sentence, int at, int end)
    {
        for (var n = at + 1; n < end; n++)
            if (
                sentence.Passage.Tokens[n].Kind == PieceKind.Number
                && ProgrammePeriod.Behind(sentence, n).Period is not null
            )
                return n;
        return end;
    }

    // "programu Fundusze Europejskie dla Kujaw i Pomorza 2021–2027": all words between the word for it and its years.
    private static int EndBehindWord(Sentence sentence, int at) =>
        SaysProgramme(sentence.Passage, at - 1) && at - 1 >= sentence.First && !sentence.Passage.IsCapital(at - 1)
            ? EndAtYears(sentence, at, at + 1)
            : 0;

    // "Programul Regional Vest 2021-2027": the word begins the name. A programme of a fund may be the instrument that a project improves.
    private static int EndOfOwnWord(Sentence sentence, int at) =>
        SaysProgramme(sentence.Passage, at)
        && at + 1 < sentence.Next
        && sentence.Passage.IsCapital(at + 1)
        && !Interreg.Contains(sentence.Passage.Tokens[at + 1].Text)
        && sentence.Says(Term.Financed, Term.CoFinanced, Term.Supported)
            ? EndAtYears(sentence, at, at + 2)
            : 0;

    private static int EndAtYears(Sentence sentence, int at, int least)
    {
        for (var n = at; n < sentence.Next && n - at < MostTokens; n++)
        {
            if (n > least && ProgrammePeriod.Behind(sentence, n).Period is not null)
                return n;
            if (
                !(sentence.Passage.IsWord(n) || sentence.Passage.Tokens[n].Text is "-" or "–" or "‑" or "'")
                || Interreg.Contains(sentence.Passage.Tokens[n].Text)
                || (n > at && IsProgrammeWord(sentence.Passage, n))
            )
                return 0;
        }
        return 0;
    }

    private static bool IsInAddress(Sentence sentence, int at) => sentence.Addresses.Cover(at);

    // "Interreg V-A Polska – Słowacja", "INTERREG Polen – Sachsen", "Interreg Baltic Sea Region", "Interreg Italia-Slovenia".
    private static int EndOfName(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        var end = at;
        for (var n = at; n < sentence.Next && n - at < MostTokens; n++)
        {
            if (n + 1 < sentence.Next && IsJoint(passage, n, at) && passage.IsWord(n + 1) && IsPart(passage, n + 1))
                continue;
            // "Interreg Région de la mer Baltique"
            if (n > at && end == n && EndOfSea(sentence, n) is > 0 and var sea)
            {
                (end, n) = (sea, sea - 1);
                continue;
            }
            // "Interreg 2 Seas"
            if (n == at && passage.Tokens[n] is { Kind: PieceKind.Number, Text.Length: 1 } && IsPartAt(sentence, n + 1))
                continue;
            if (!passage.IsWord(n) || !(IsPart(passage, n) || (n > at && end == n && IsOfArea(passage, n))))
                break;
            end = n + 1;
        }
        return ProgrammePeriod.Behind(sentence, end).Period is null ? UpToYears(sentence, end) : end;
    }

    private static bool IsPartAt(Sentence sentence, int at) =>
        at < sentence.Next && sentence.Passage.IsWord(at) && IsPart(sentence.Passage, at);

    private static int EndOfSea(Sentence sentence, int first)
    {
        for (var at = first; at < sentence.Next && at - first <= MostInSea; at++)
            if (at > first && BeginsWithOne(AreaWords, sentence.Passage.Tokens[at].Text))
                return at + 1;
            else if (!InSea.Contains(sentence.Passage.Tokens[at].Text))
                return 0;
        return 0;
    }

    private static bool IsOfArea(Passage passage, int at) =>
        BeginsWithOne(AreaWords, passage.Tokens[at].Text)
        || (BeginsWithOne(AreaHeads, passage.Tokens[at].Text) && BeginsWithOne(AreaWords, passage.Tokens[at - 1].Text));

    private static bool BeginsWithOne(string[] beginnings, string word) =>
        Array.Exists(beginnings, begin => word.StartsWith(begin, StringComparison.Ordinal));

    // "Interreg V-A Rakousko – Česká republika 2014-2020": a small letter goes on where the years of the programme follow.
    private static int UpToYears(Sentence sentence, int end)
    {
        const int most = 4;
        for (var at = end; at < sentence.Next && at - end < most; at++)
        {
            if (
                !sentence.Passage.IsWord(at)
                || IsProgrammeWord(sentence.Passage, at)
                || (sentence.Passage.IsSmall(at) && !sentence.SaysAt(Term.And, at, at + 1) && !IsArticle(sentence, at))
            )
                break;
            if (ProgrammePeriod.Behind(sentence, at + 1).Period is not null)
                return at + 1;
        }
        return end;
    }

    // "Limistéar an Atlantaigh": a small word within names, and a capital behind it.
    private static bool IsArticle(Sentence sentence, int at) =>
        sentence.SaysAt(Term.NameJoint, at, at + 1) && at + 1 < sentence.Next && sentence.Passage.IsCapital(at + 1);

    private static bool IsJoint(Passage passage, int at, int first) =>
        passage.Tokens[at].Text is "-" or "–" or "‑" or "/"
        || (at > first && !passage.IsCapital(at) && Joints.Contains(passage.Tokens[at].Text));

    private static bool IsPart(Passage passage, int at) =>
        (passage.IsCapital(at) || Strands.Contains(passage.Written(at))) && !IsProgrammeWord(passage, at);

    private static int Other(Sentence sentence, int at, string[][] names)
    {
        if (!FirstWords.Contains(sentence.Passage.Tokens[at].Text))
            return 0;
        foreach (var name in names)
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
