using Konvent.Projects.Programmes;
using Konvent.Reading;

namespace Konvent.Projects.Import;

/// <summary>What a column of partners and their money is about.</summary>
public enum ImportColumn
{
    Name,
    Country,
    Role,
    Town,
    Region,
    Website,
    Starts,
    Ends,
    Currency,
    Total,
    Eligible,
    National,
    Rate,
    Fund,
}

/// <summary>The words under which people write these columns, in the four languages, and those with which they begin a line of sums.</summary>
public static class ColumnWords
{
    private static readonly Dictionary<ImportColumn, string> Table = new()
    {
        [ImportColumn.Name] =
            "en: name, partner, organisation, organization, institution, partner name | de: name, partner, organisation, einrichtung, institution, projektpartner, partnername"
            + " | pl: nazwa, partner, organizacja, instytucja, nazwa partnera | it: nome, partner, organizzazione, ente, denominazione",
        [ImportColumn.Country] = "en: country, state | de: land, staat | pl: kraj, panstwo | it: paese, stato",
        [ImportColumn.Role] = "en: role, function | de: rolle, funktion | pl: rola, funkcja | it: ruolo, funzione",
        [ImportColumn.Town] =
            "en: town, city, place | de: ort, stadt, sitz | pl: miasto, miejscowosc, siedziba | it: citta, comune, sede",
        [ImportColumn.Region] =
            "en: nuts, nuts code, region code | de: nuts, nuts code | pl: nuts, kod nuts | it: nuts, codice nuts",
        [ImportColumn.Website] =
            "en: website, web, homepage, url | de: webseite, website, internet, homepage | pl: strona internetowa, strona, www | it: sito, sito web, sito internet",
        [ImportColumn.Starts] =
            "en: start, starts, from, since | de: beginn, von, ab, seit | pl: poczatek, od | it: inizio, dal, da",
        [ImportColumn.Ends] = "en: end, ends, until, to | de: ende, bis | pl: koniec, do | it: fine, fino al, al",
        [ImportColumn.Currency] = "en: currency | de: wahrung | pl: waluta | it: valuta",
        [ImportColumn.Total] =
            "en: total, total budget, budget, total costs | de: gesamtbudget, gesamtkosten, budget, gesamt | pl: budzet, budzet calkowity, koszty calkowite | it: budget, budget totale, costo totale, totale",
        [ImportColumn.Eligible] =
            "en: eligible, eligible costs | de: forderfahig, forderfahige kosten, zuwendungsfahige kosten | pl: kwalifikowalne, koszty kwalifikowalne, wydatki kwalifikowalne"
            + " | it: ammissibile, ammissibili, costi ammissibili, spese ammissibili",
        [ImportColumn.National] =
            "en: national contribution, own contribution, national | de: eigenmittel, eigenanteil, nationale kofinanzierung | pl: wklad krajowy, wklad wlasny | it: contributo nazionale, cofinanziamento nazionale",
        [ImportColumn.Rate] =
            "en: rate, co financing rate, cofinancing rate | de: fordersatz, forderquote, satz | pl: stopa, stopa dofinansowania, poziom dofinansowania | it: tasso, tasso di cofinanziamento",
    };

    private static readonly string[] Sums =
    [
        "sum",
        "total",
        "totals",
        "summe",
        "gesamt",
        "gesamtsumme",
        "insgesamt",
        "suma",
        "razem",
        "ogolem",
        "totale",
        "somma",
    ];

    private static readonly (ImportColumn Column, Language Language, string Words)[] All =
    [
        .. from column in Table
        from written in column.Value.Split(" | ")
        let language = Language.Of(written[..2])
        from words in written[4..].Split(", ")
        select (column.Key, language, words),
    ];

    /// <summary>What a heading means, and in which languages it says so; the longest words that stand in it decide.</summary>
    public static (string Meaning, IReadOnlyList<Language> Languages)? Of(string heading, IEnumerable<string> funds)
    {
        var said = $" {Plain(heading)} ";
        foreach (var fund in funds)
        foreach (var language in Ui.Texts.Languages)
            if (said.Contains($" {Plain(FundAbbreviations.In(language, fund))} ", StringComparison.Ordinal))
                return (MeaningOf(fund), []);
        var found = All.Where(known => said.Contains($" {known.Words} ", StringComparison.Ordinal)).ToList();
        if (found.Count == 0)
            return null;
        var longest = found.MaxBy(known => known.Words.Length);
        return (
            longest.Column.ToString(),
            [.. found.Where(known => known.Column == longest.Column).Select(known => known.Language).Distinct()]
        );
    }

    /// <summary>A column of what this fund pays, as it is written in a form.</summary>
    public static string MeaningOf(string fund) => $"{ImportColumn.Fund}:{fund}";

    public static bool BeginsSums(string cell) => Sums.Contains(Plain(cell));

    /// <summary>Folded words with one blank between them: what stands in a heading beside letters and figures does not matter.</summary>
    public static string Plain(string text) =>
        string.Join(
            ' ',
            new string([
                .. Folding.Fold(text).Select(sign => char.IsLetterOrDigit(sign) || sign == '+' ? sign : ' '),
            ]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
}
