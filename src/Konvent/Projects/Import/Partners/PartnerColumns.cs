using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Organisations;
using Konvent.Projects.Programmes;

namespace Konvent.Projects.Import.Partners;

/// <summary>What a column of partners and their money is about.</summary>
public enum PartnerColumn
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
}

/// <summary>The columns of partners and their money, with one for each fund of the programme.</summary>
public static class PartnerColumns
{
    private const string Fund = "Fund:";

    private static readonly (PartnerColumn Column, string Words)[] Words =
    [
        (PartnerColumn.Role, "en: role, function | de: rolle, funktion | pl: rola, funkcja | it: ruolo, funzione"),
        (
            PartnerColumn.Starts,
            "en: start, starts, from, since | de: beginn, von, ab, seit | pl: poczatek, od | it: inizio, dal, da"
        ),
        (PartnerColumn.Ends, "en: end, ends, until, to | de: ende, bis | pl: koniec, do | it: fine, fino al, al"),
        (PartnerColumn.Currency, "en: currency | de: wahrung | pl: waluta | it: valuta"),
        (
            PartnerColumn.Total,
            "en: total, total budget, budget, total costs | de: gesamtbudget, gesamtkosten, budget, gesamt | pl: budzet, budzet calkowity, koszty calkowite | it: budget, budget totale, costo totale, totale"
        ),
        (
            PartnerColumn.Eligible,
            "en: eligible, eligible costs | de: forderfahig, forderfahige kosten, zuwendungsfahige kosten | pl: kwalifikowalne, koszty kwalifikowalne, wydatki kwalifikowalne"
                + " | it: ammissibile, ammissibili, costi ammissibili, spese ammissibili"
        ),
        (
            PartnerColumn.National,
            "en: national contribution, own contribution, national | de: eigenmittel, eigenanteil, nationale kofinanzierung | pl: wklad krajowy, wklad wlasny"
                + " | it: contributo nazionale, cofinanziamento nazionale"
        ),
        (
            PartnerColumn.Rate,
            "en: rate, co financing rate, cofinancing rate | de: fordersatz, forderquote, satz | pl: stopa, stopa dofinansowania, poziom dofinansowania | it: tasso, tasso di cofinanziamento"
        ),
    ];

    /// <param name="funds">The codes of the programme's funds.</param>
    public static KnownColumns Of(IEnumerable<string> funds) =>
        new(
            [.. OrganisationColumns.Shared, .. Words.Select(column => (column.Column.ToString(), column.Words))],
            [
                .. funds.Select(fund =>
                    (
                        MeaningOf(fund),
                        (IReadOnlyList<string>)
                            [.. Ui.Texts.Languages.Select(language => FundAbbreviations.In(language, fund)).Distinct()]
                    )
                ),
            ]
        );

    /// <summary>A column of what this fund pays, as it is written in a form.</summary>
    public static string MeaningOf(string fund) => Fund + fund;

    /// <summary>The fund a column is about; null where it is about something else.</summary>
    public static string? FundIn(string meaning) =>
        meaning.StartsWith(Fund, StringComparison.Ordinal) ? meaning[Fund.Length..] : null;
}
