namespace Konvent.Reading;

/// <summary>How much of a text looks like a language, and how sure that is.</summary>
/// <param name="Share">Of the letters of its paragraphs, from 0 to 1.</param>
/// <param name="Sureness">From 0, a mere guess, to 1: that of its paragraphs, each with its length.</param>
public sealed record LanguageShare(Language Language, double Share, double Sureness)
{
    // Beyond a share of this the paragraphs of another language are quotations.
    private const double Least = 0.05;

    /// <summary>By what the paragraphs look like, whatever the caller says of them; the most used first, empty for a text without any.</summary>
    public static IReadOnlyList<LanguageShare> In(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text, GuessLanguages.Of(text));
    }

    /// <summary>By what is known of each paragraph.</summary>
    internal static IReadOnlyList<LanguageShare> Of(SourceText text, IReadOnlyList<LanguageGuess> guesses)
    {
        var heard = guesses.Zip(text.Paragraphs, (guess, at) => (Guess: guess, at.Span.Length)).ToList();
        var all = (double)Math.Max(1, heard.Sum(one => one.Length));
        return
        [
            .. heard
                .GroupBy(one => one.Guess.Language)
                .Select(same => Of(same.Key, [.. same], all))
                .OrderByDescending(one => one.Share)
                .ThenBy(one => one.Language.Code, StringComparer.Ordinal)
                .Where((one, place) => place == 0 || one.Share >= Least),
        ];
    }

    private static LanguageShare Of(Language language, List<(LanguageGuess Guess, int Length)> same, double all)
    {
        var length = same.Sum(one => one.Length);
        return new(language, length / all, same.Sum(one => one.Guess.Sureness * one.Length) / Math.Max(1, length));
    }
}
