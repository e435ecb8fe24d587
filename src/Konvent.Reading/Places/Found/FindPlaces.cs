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
        var written = new NameWords(text, tokens, language);
        var matches = new PlaceMatches(tokens, written, language).All();
        if (matches.Count == 0)
            return [];
        var nearby = new NearbyCountries(text, tokens, matches, language);
        var sureness = new PlaceSureness(text, tokens, written, language);
        var places = new List<FoundPlace>();
        for (var n = 0; n < matches.Count; n++)
        {
            var choice = PlaceChoice.Of(matches[n], nearby, language);
            var sure = sureness.Of(matches[n], choice, IsJoined(matches, n));
            if (sure < PlaceSureness.Least)
                continue;
            var span = matches[n].Span(tokens);
            var name = Spelling.Of(matches[n], choice, span.In(text), language);
            places.Add(new(choice.Name.Place, name, span, Math.Round(sure, 2)));
        }
        return places;
    }

    // One sign stands between them.
    private static bool IsJoined(List<PlaceMatch> matches, int n) =>
        (n > 0 && matches[n - 1].Next + 1 == matches[n].First)
        || (n + 1 < matches.Count && matches[n].Next + 1 == matches[n + 1].First);
}
