namespace Konvent.Reading;

/// <summary>The grammatical number that a counted thing takes (the plural categories of the Unicode CLDR).</summary>
public enum PluralForm
{
    One,
    Two,
    Few,
    Many,
    Other,
    Zero,
}
