using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>A currency, its decimals by ISO 4217, and the words and signs that mean it and no other.</summary>
internal sealed record CurrencyRow(string Code, int Digits, params string[] Names);

internal static class CurrencyTable
{
    public static readonly CurrencyRow[] Rows =
    [
        new(
            "EUR",
            2,
            "€",
            "euro",
            "euros",
            "euron",
            "eurot",
            "eura",
            "eur",
            "evro",
            "evra",
            "evrov",
            "ευρω",
            "евро",
            "euroa",
            "eurai",
            "eurų",
            "eurus",
            "ewro",
            "eiro"
        ),
        new("ALL", 2, "lek", "leke"),
        new("BAM", 2, "km"),
        new("BGN", 2, "лв", "лв.", "лева"),
        new("CHF", 2, "fr.", "sfr.", "franken"),
        new("CZK", 2, "kč", "korun českých"),
        new("DKK", 2),
        new("GBP", 2, "£"),
        new("HRK", 2, "kn", "kuna"),
        new("HUF", 2, "ft", "forint"),
        new("ISK", 0),
        new("JPY", 0, "¥"),
        new("MDL", 2),
        new("MKD", 2, "ден", "ден."),
        new("NOK", 2),
        new("PLN", 2, "zł", "złotych", "złote", "złoty"),
        new("RON", 2),
        new("RSD", 2, "din", "din."),
        new("SEK", 2),
        new("TRY", 2, "₺", "tl"),
        new("UAH", 2, "₴", "грн", "грн."),
        new("USD", 2, "$", "us$"),
    ];

    public static readonly FrozenDictionary<string, CurrencyRow> Named = Rows.ToFrozenDictionary(
        row => row.Code,
        StringComparer.Ordinal
    );

    // Words that several countries use: the currency asked for decides, else the reader's country, else nobody.
    public static readonly FrozenDictionary<string, string[]> Shared = new Dictionary<string, string[]>
    {
        ["kr"] = ["SEK", "DKK", "NOK", "ISK"],
        ["kroner"] = ["DKK", "NOK"],
        ["kronor"] = ["SEK"],
        ["kronur"] = ["ISK"],
        ["lei"] = ["RON", "MDL"],
        ["leu"] = ["RON", "MDL"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, string> AtHome = new Dictionary<string, string>
    {
        ["da"] = "DKK",
        ["is"] = "ISK",
        ["no"] = "NOK",
        ["ro"] = "RON",
        ["sv"] = "SEK",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The currency that a folded word or sign means to readers of this language; null where it means none, or several.</summary>
    public static Currency? Meant(string word, Language reader) =>
        Words.TryGetValue(word, out var code) ? Currency.Of(code)
        : Shared.TryGetValue(word, out var shared)
        && AtHome.TryGetValue(reader.Code, out var home)
        && shared.Contains(home)
            ? Currency.Of(home)
        : null;

    /// <summary>Folded words and signs to the currency they mean.</summary>
    public static readonly FrozenDictionary<string, string> Words = Rows.SelectMany(row =>
            row.Names.Append(row.Code).Select(name => (Name: Folding.Fold(name).TrimEnd('.'), row.Code))
        )
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Code, StringComparer.Ordinal);
}
