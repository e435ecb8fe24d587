namespace Konvent.Reading;

/// <summary>Finds the sums of money of a text: a number with a currency before or after it, and perhaps a word for millions.</summary>
public static class FindSums
{
    /// <summary>In their order. A number without a currency is none; a sum too large to be kept is left out.</summary>
    public static IReadOnlyList<FoundSum> In(string text, TextSpan stretch, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, Tokens.In(text, stretch), stretch.End, language);
    }

    /// <param name="limit">Where the stretch of these tokens ends.</param>
    internal static IReadOnlyList<FoundSum> In(string text, List<Token> tokens, int limit, Language language) =>
        new SumsOfTokens(text, tokens, limit, language).All();
}
