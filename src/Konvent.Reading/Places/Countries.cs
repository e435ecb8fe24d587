namespace Konvent.Reading;

/// <summary>Finds the countries that a text names, by name or by their code in brackets.</summary>
public static class Countries
{
    private const double SureOfCodes = 0.95;

    /// <summary>What a country is called in a language; null for a code that is not listed.</summary>
    /// <param name="code">Of ISO 3166-1; Kosovo is XK.</param>
    public static string? NameOf(string code, Language language) => Gazetteer.Europe.Country(code)?.NameIn(language);

    /// <summary>In their order, none within another.</summary>
    public static IReadOnlyList<FoundCountry> Find(string text, TextSpan stretch, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text, Tokens.In(text, stretch), language);
    }

    internal static IReadOnlyList<FoundCountry> Find(string text, List<Token> tokens, Language language)
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
