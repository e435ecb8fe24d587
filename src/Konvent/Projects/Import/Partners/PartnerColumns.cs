using Konvent.Projects.Budget;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>What a column of partners and their money is about.</summary>
public enum PartnerColumn
{
    Name,
    Country,
    Town,
    Region,
    Website,
    Role,
    Dates,
    Starts,
    Ends,
    Currency,
    Total,
    Eligible,
    National,
    Rate,
    ExchangeRate,
    ExchangeMonth,
}

/// <summary>The columns of partners and their money, with one for each fund of the programme and one for each category of costs.</summary>
public static class PartnerColumns
{
    private const string Fund = "Fund:";

    private static readonly KnownColumn[] All =
    [
        .. OrganisationColumns.Shared,
        Column(
            PartnerColumn.Role,
            "import.column.Role",
            ["partners.field.role"],
            "en: role, function | de: rolle, funktion | pl: rola, funkcja | it: ruolo, funzione"
        ),
        Column(
            PartnerColumn.Dates,
            "partners.field.dates",
            [],
            "en: dates, period | de: zeitraum | pl: okres, termin | it: periodo"
        ),
        Column(
            PartnerColumn.Starts,
            "import.column.Starts",
            [],
            "en: start, starts, from, since | de: beginn, von, ab, seit | pl: poczatek, od | it: inizio, dal, da"
        ),
        Column(
            PartnerColumn.Ends,
            "import.column.Ends",
            ["partners.field.end"],
            "en: end, ends, until, to | de: ende, bis | pl: koniec, do | it: fine, fino al, al"
        ),
        Column(
            PartnerColumn.Currency,
            "import.column.Currency",
            ["budget.currency"],
            "en: currency | de: wahrung | pl: waluta | it: valuta"
        ),
        Column(
            PartnerColumn.Total,
            "budget.total",
            ["projects.budget"],
            "en: total, total budget, budget, total cost | de: gesamtbudget, budget, gesamt | pl: budzet, budzet calkowity, koszt calkowity"
                + " | it: budget, budget totale, costo totale, spesa totale, spese totali, totale"
        ),
        Column(
            PartnerColumn.Eligible,
            "budget.eligible",
            [],
            "en: eligible, eligible cost, eligible expenditure | de: forderfahig, zuwendungsfahige kosten, forderfahige ausgaben"
                + " | pl: kwalifikowalne, koszty kwalifikowalne, koszt kwalifikowalny, wydatek kwalifikowalny"
                + " | it: ammissibile, ammissibili, costi ammissibili, costo ammissibile, spesa ammissibile"
        ),
        Column(
            PartnerColumn.National,
            "budget.national",
            [],
            "en: own contribution, national, national co financing, national cofinancing"
                + " | de: eigenmittel, eigenanteil, nationale kofinanzierung, nationale mittel"
                + " | pl: wklad wlasny, wspolfinansowanie krajowe | it: cofinanziamento nazionale, contributo proprio"
        ),
        Column(
            PartnerColumn.Rate,
            "budget.rate",
            ["budget.rate.short"],
            "en: cofinancing rate, funding rate | de: fordersatz, forderquote | pl: stopa, stopa dofinansowania"
                + " | it: tasso di finanziamento, percentuale di cofinanziamento"
        ),
        Column(
            PartnerColumn.ExchangeRate,
            "budget.exchange",
            [],
            "en: conversion rate, inforeuro | de: kurs, umrechnungskurs | pl: kurs, kurs przeliczeniowy | it: cambio, tasso di conversione"
        ),
        Column(
            PartnerColumn.ExchangeMonth,
            "budget.exchange.month",
            [],
            "en: month | de: monat | pl: miesiac | it: mese"
        ),
    ];

    /// <param name="funds">The codes of the programme's funds.</param>
    /// <param name="costs">The costs there are: every period of theirs has a column.</param>
    public static KnownColumns Of(Texts texts, IEnumerable<string> funds, IEnumerable<CostLine> costs) =>
        new(
            texts,
            All,
            [
                .. funds.Select(fund => new NamedColumn(MeaningOf(fund), reader => FundAbbreviations.In(reader, fund))),
                .. CostColumns.Of(texts, costs),
            ]
        );

    /// <summary>A column of what this fund pays, as it is written in a form.</summary>
    public static string MeaningOf(string fund) => Fund + fund;

    /// <summary>The fund a column is about; null where it is about something else.</summary>
    public static string? FundIn(string meaning) =>
        meaning.StartsWith(Fund, StringComparison.Ordinal) ? meaning[Fund.Length..] : null;

    private static KnownColumn Column(PartnerColumn column, string called, string[] also, string words) =>
        new(column.ToString(), called, also, words);
}
