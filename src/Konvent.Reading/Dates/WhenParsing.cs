using System.Diagnostics.CodeAnalysis;

namespace Konvent.Reading;

/// <summary>Reading dates: strictly from EDTF, and from what people type.</summary>
public sealed partial record When
{
    /// <summary>Reads the kept form, strictly.</summary>
    /// <exception cref="FormatException">With a sentence, for everything outside the profile.</exception>
    public static When Parse(string edtf) =>
        TryParse(edtf, out var when, out var problem) ? when : throw new FormatException(problem.Sentence);

    /// <summary>Reads the kept form, strictly; never throws.</summary>
    public static bool TryParse(
        string? edtf,
        [NotNullWhen(true)] out When? when,
        [NotNullWhen(false)] out ReadingProblem? problem
    )
    {
        (when, problem) = EdtfReader.Read(edtf);
        return when is not null;
    }

    /// <summary>
    /// Reads what a person types in a form in their language, and everything that <see cref="Write"/> writes in it; the kept form and
    /// ISO dates in every language. Figures alone are day, month, year. Never throws; what has two meanings is refused.
    /// </summary>
    public static bool TryRead(
        string? typed,
        Language language,
        [NotNullWhen(true)] out When? when,
        [NotNullWhen(false)] out ReadingProblem? problem
    )
    {
        (when, problem) = WhenReader.Read(typed, language);
        return when is not null;
    }

    // Hidden, so that nobody is asked for a culture that plays no part.
    static When IParsable<When>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<When>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out When result
    ) => TryParse(s, out result, out _);
}
