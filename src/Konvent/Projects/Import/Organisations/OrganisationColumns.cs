using Konvent.Projects.Import.Lines;

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
    private static readonly (string Meaning, string Words) EnglishName = (
        nameof(OrganisationColumn.EnglishName),
        "en: english name, name in english, name english | de: englischer name, name englisch, name auf englisch"
            + " | pl: nazwa angielska, nazwa po angielsku, nazwa w jezyku angielskim | it: nome inglese, nome in inglese, denominazione in inglese"
    );

    /// <summary>Those that also a table of partners has.</summary>
    internal static readonly (string Meaning, string Words)[] Shared =
    [
        (
            nameof(OrganisationColumn.Name),
            "en: name, partner, organisation, organization, institution, partner name | de: name, partner, organisation, einrichtung, institution, projektpartner, partnername"
                + " | pl: nazwa, partner, organizacja, instytucja, nazwa partnera | it: nome, partner, organizzazione, ente, denominazione"
        ),
        (
            nameof(OrganisationColumn.Country),
            "en: country, state | de: land, staat | pl: kraj, panstwo | it: paese, stato"
        ),
        (
            nameof(OrganisationColumn.Town),
            "en: town, city, place | de: ort, stadt, sitz | pl: miasto, miejscowosc, siedziba | it: citta, comune, sede"
        ),
        (
            nameof(OrganisationColumn.Region),
            "en: nuts, nuts code, region code | de: nuts, nuts code | pl: nuts, kod nuts | it: nuts, codice nuts"
        ),
        (
            nameof(OrganisationColumn.Website),
            "en: website, web, homepage, url | de: webseite, website, internet, homepage | pl: strona internetowa, strona, www | it: sito, sito web, sito internet"
        ),
    ];

    /// <summary>The columns of a list of organisations.</summary>
    public static KnownColumns OfList { get; } = new([.. Shared, EnglishName]);
}
