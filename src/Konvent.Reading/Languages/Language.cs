using System.Diagnostics.CodeAnalysis;

namespace Konvent.Reading;

/// <summary>A language that people write and read here, by its ISO 639 code.</summary>
public readonly record struct Language : IParsable<Language>
{
    // English is kept as null, so that default(Language) is English and equals it.
    private readonly string? _code;

    private Language(string code) => _code = code == "en" ? null : code;

    public static Language English => default;
    public static Language German { get; } = new("de");
    public static Language Polish { get; } = new("pl");
    public static Language Italian { get; } = new("it");

    /// <summary>The 24 official languages of the Union by code, then those of its neighbours.</summary>
    public static IReadOnlyList<Language> All { get; } = [.. LanguageTable.Rows.Select(row => new Language(row.Code))];

    /// <summary>Two small letters of ISO 639-1; three of ISO 639-2 for Montenegrin, which has no two.</summary>
    public string Code => _code ?? "en";

    /// <summary>What its speakers call it, in the case in which it stands in a list.</summary>
    public string NativeName => LanguageTable.Named[Code].NativeName;

    /// <summary>Whether it is an official language of the Union (Regulation No 1/1958, Article 1).</summary>
    public bool IsOfTheUnion => LanguageTable.Named[Code].OfTheUnion;

    /// <summary>The language with this code; small letters only, no region.</summary>
    /// <exception cref="FormatException">With a sentence, when there is no such language here.</exception>
    public static Language Of(string code) =>
        TryOf(code, out var language)
            ? language
            : throw new FormatException(ReadingProblems.LanguageUnknown.About(code ?? "").Sentence);

    /// <summary>False for everything that <see cref="Of"/> refuses.</summary>
    public static bool TryOf([NotNullWhen(true)] string? code, out Language language)
    {
        var known = code is not null && LanguageTable.Named.ContainsKey(code);
        language = known ? new Language(code!) : default;
        return known;
    }

    static Language IParsable<Language>.Parse(string s, IFormatProvider? provider) => Of(s);

    static bool IParsable<Language>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out Language result
    ) => TryOf(s, out result);

    public override string ToString() => Code;
}
