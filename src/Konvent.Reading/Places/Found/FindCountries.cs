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

    internal static IReadOnlyList<FoundCountry> In(string text, List<Token> tokens, Language language)
    {
        var countries = new List<FoundCountry>();
        foreach (var found in FindPlaces.In(text, tokens, language))
            if (found.Place.Kind == PlaceKind.Country)
                countries.Add(new(found.Place.Country, found.Span, found.Sureness));
        var named = countries.Count;
        foreach (var (at, code) in CountryCodes.In(text, tokens))
            if (countries.FindIndex(0, named, country => country.Span == tokens[at].Span) < 0)
                countries.Add(new(code, tokens[at].Span, SureOfCodes));
        countries.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return countries;
    }
}
