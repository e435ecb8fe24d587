using Konvent.Projects.Import.Lines;
using Konvent.Ui;

namespace Konvent.Projects.Import.Organisations;

/// <summary>What a column of organisations is about.</summary>
public enum OrganisationColumn
{
    Name,
    EnglishName,
    Country,
    Town,
    Region,
    Website,
}

/// <summary>The columns that describe an organisation, and the words under which people write them.</summary>
public static class OrganisationColumns
{
    private static readonly KnownColumn EnglishName = new(
        nameof(OrganisationColumn.EnglishName),
        "import.column.EnglishName",
        [],
        "en: english name, name in english, name english | de: englischer name, name englisch, name auf englisch"
            + " | pl: nazwa angielska, nazwa po angielsku, nazwa w jezyku angielskim | it: nome inglese, nome in inglese, denominazione in inglese"
    );

    /// <summary>Those that also a table of partners has.</summary>
    internal static readonly KnownColumn[] Shared =
    [
        new(
            nameof(OrganisationColumn.Name),
            "import.column.Name",
            ["organisations.field.name", "budget.partner"],
            "en: name, partner, organisation, organization, institution, partner name | de: name, partner, organisation, einrichtung, institution, projektpartner, partnername"
                + " | pl: nazwa, partner, organizacja, instytucja, nazwa partnera | it: nome, partner, organizzazione, ente, denominazione"
        ),
        new(
            nameof(OrganisationColumn.Country),
            "organisations.field.country",
            [],
            "en: country, state | de: land, staat | pl: kraj, panstwo | it: paese, stato"
        ),
        new(
            nameof(OrganisationColumn.Town),
            "organisations.field.town",
            [],
            "en: town, city, place | de: ort, stadt, sitz | pl: miasto, miejscowosc, siedziba | it: citta, comune, sede"
        ),
        new(
            nameof(OrganisationColumn.Region),
            "organisations.field.nuts",
            [],
            "en: nuts, nuts code, region code | de: nuts, nuts code | pl: nuts, kod nuts | it: nuts, codice nuts"
        ),
        new(
            nameof(OrganisationColumn.Website),
            "organisations.field.website",
            [],
            "en: website, web, homepage, url | de: webseite, website, internet, homepage | pl: strona internetowa, strona, www | it: sito, sito web, sito internet"
        ),
    ];

    /// <summary>The columns of a list of organisations.</summary>
    public static KnownColumns OfList(Texts texts) => new(texts, [.. Shared, EnglishName]);
}
