namespace Konvent.Reading;

/// <summary>Finds the towns, regions and countries of Europe that a text names, also where they are declined.</summary>
public static class FindPlaces
{
    /// <summary>In their order, none within another. Takes time in proportion to the length.</summary>
    public static IReadOnlyList<FoundPlace> In(string text, TextSpan stretch, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, Tokens.In(text, stretch), language);
    }

    internal static IReadOnlyList<FoundPlace> In(string text, List<Token> tokens, Language language)
    {
        var matches = new PlaceMatches(text, tokens, language).All();
        if (matches.Count == 0)
            return [];
        var nearby = new NearbyCountries(text, tokens, matches, language);
        var sureness = new PlaceSureness(text, tokens, language);
        var places = new List<FoundPlace>();
        foreach (var match in matches)
        {
            var choice = PlaceChoice.Of(match, nearby, language);
            var sure = sureness.Of(match, choice);
            if (sure < PlaceSureness.Least)
                continue;
            var span = tokens[match.First].Span.To(tokens[match.Next - 1].Span);
            places.Add(new(choice.Name.Place, Spelling.Of(match, choice, span.In(text), language), span, Math.Round(sure, 2)));
        }
        return places;
    }
}
