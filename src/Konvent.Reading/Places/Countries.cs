namespace Konvent.Reading;

/// <summary>Finds the countries that a text names, by name or by their code in brackets.</summary>
public static class Countries
{
    private const double SureOfCodes = 0.95;

    /// <summary>In their order, none within another.</summary>
    public static IReadOnlyList<FoundCountry> Find(string text, TextSpan stretch, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, Tokens.In(text, stretch), language);
    }

    internal static IReadOnlyList<FoundCountry> Find(string text, List<Token> tokens, Language language) =>
        Among(FindPlaces.In(text, tokens, language), text, tokens);

    /// <summary>Those among places that were found before, and the codes.</summary>
    internal static IReadOnlyList<FoundCountry> Among(IReadOnlyList<FoundPlace> places, string text, List<Token> tokens)
    {
        var countries = new List<FoundCountry>();
        foreach (var found in places)
            if (found.Place.Kind == PlaceKind.Country)
                countries.Add(new(found.Place.Country, found.Span, found.Sureness));
        foreach (var (at, code) in CountryCodes.In(text, tokens))
            countries.Add(new(code, tokens[at].Span, SureOfCodes));
        countries.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return countries;
    }
}
