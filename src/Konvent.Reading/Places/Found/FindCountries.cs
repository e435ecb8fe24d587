namespace Konvent.Reading;

/// <summary>Finds the countries that a text names, by name or by their code in brackets.</summary>
public static class FindCountries
{
    private const double SureOfCodes = 0.95;

    /// <summary>In their order, none within another.</summary>
    public static IReadOnlyList<FoundCountry> In(string text, TextSpan stretch, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, Tokens.In(text, stretch), language);
    }

    internal static IReadOnlyList<FoundCountry> In(string text, List<Token> tokens, Language language) =>
        In(text, tokens, FindPlaces.In(text, tokens, language));

    /// <param name="places">All that were found in these tokens.</param>
    internal static IReadOnlyList<FoundCountry> In(string text, List<Token> tokens, IReadOnlyList<FoundPlace> places)
    {
        var countries = new List<FoundCountry>();
        foreach (var found in places)
            if (found.Place.Kind == PlaceKind.Country)
                countries.Add(new(found.Place.Country, found.Span, found.Sureness));
        var named = countries.ConvertAll(country => country.Span).ToHashSet();
        foreach (var (at, code) in CountryCodes.In(text, tokens))
            if (!named.Contains(tokens[at].Span))
                countries.Add(new(code, tokens[at].Span, SureOfCodes));
        countries.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return countries;
    }
}
