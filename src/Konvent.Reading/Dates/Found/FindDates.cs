namespace Konvent.Reading;

/// <summary>Finds the dates of a text as it gives them: what it does not say, such as a year, stays unknown.</summary>
public static class FindDates
{
    /// <summary>In their order, none within another; nothing that only may be one. Takes time in proportion to the length.</summary>
    /// <param name="written">When the text was written, where that is known; what it says of "this year" is left out where it is not.</param>
    public static IReadOnlyList<FoundDate> In(
        string text,
        TextSpan stretch,
        Language language,
        DateOnly? written = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, Tokens.In(text, stretch), language, written);
    }

    internal static IReadOnlyList<FoundDate> In(
        string text,
        List<Token> tokens,
        Language language,
        DateOnly? written,
        int? year = null
    ) => new DatesOfTokens(text, tokens, language, written, year).All();

    /// <summary>Whether something may be said of "this year".</summary>
    internal static bool MaySayThisYear(List<Token> tokens, Language language)
    {
        var vocabulary = DateVocabulary.Of(language);
        foreach (var token in tokens)
        foreach (var phrase in vocabulary.BeginningWith(token.Text))
            if (phrase.Mark.Sense == Sense.ThisYear)
                return true;
        return false;
    }
}
