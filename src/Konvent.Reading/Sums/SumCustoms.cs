using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>How a language writes sums: what groups thousands, what stands before the decimals, where the currency goes.</summary>
/// <param name="Group">Written between groups of three.</param>
/// <param name="Decimal">Written before the decimals.</param>
/// <param name="CurrencyFirst">Whether the currency stands before the amount.</param>
/// <param name="AlsoGroups">Further signs taken as group signs when reading; spaces are taken everywhere.</param>
internal sealed record SumCustoms(char Group, char Decimal, bool CurrencyFirst = false, string AlsoGroups = "")
{
    private const char Space = '\u00A0';

    // Interinstitutional Style Guide of the Publications Office, 7.3.3: the currency comes first in English, Irish, Latvian
    // and Maltese, after the amount elsewhere. Signs of groups and decimals after the same guide and the CLDR; Estonian,
    // Spanish, Portuguese, Croatian and Slovenian groups: to be checked (guide and CLDR differ).
    private static readonly FrozenDictionary<string, SumCustoms> Rows = new Dictionary<string, SumCustoms>
    {
        ["bg"] = new(Space, ','),
        ["bs"] = new('.', ','),
        ["cnr"] = new('.', ','),
        ["cs"] = new(Space, ','),
        ["da"] = new('.', ','),
        ["de"] = new('.', ',', AlsoGroups: "'’"),
        ["el"] = new('.', ','),
        ["en"] = new(',', '.', CurrencyFirst: true),
        ["es"] = new(Space, ',', AlsoGroups: "."),
        ["et"] = new(Space, ','),
        ["fi"] = new(Space, ','),
        ["fr"] = new(Space, ',', AlsoGroups: "'’"),
        ["ga"] = new(',', '.', CurrencyFirst: true),
        ["hr"] = new('.', ','),
        ["hu"] = new(Space, ',', AlsoGroups: "."),
        ["is"] = new('.', ','),
        ["it"] = new('.', ',', AlsoGroups: "'’"),
        ["lt"] = new(Space, ','),
        ["lv"] = new(Space, ',', CurrencyFirst: true),
        ["mk"] = new('.', ','),
        ["mt"] = new(',', '.', CurrencyFirst: true),
        ["nl"] = new('.', ','),
        ["no"] = new(Space, ',', AlsoGroups: "."),
        ["pl"] = new(Space, ',', AlsoGroups: "."),
        ["pt"] = new(Space, ',', AlsoGroups: "."),
        ["ro"] = new('.', ','),
        ["sk"] = new(Space, ','),
        ["sl"] = new('.', ','),
        ["sq"] = new(Space, ',', AlsoGroups: "."),
        ["sr"] = new('.', ','),
        ["sv"] = new(Space, ',', AlsoGroups: "."),
        ["uk"] = new(Space, ','),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static SumCustoms Of(Language language) => Rows[language.Code];
}
