namespace Konvent.Reading;

/// <summary>What in a name itself, and in how it is written, speaks against its being the place.</summary>
internal sealed class NameDoubts(string text, List<Token> tokens, Language language)
{
    private const int LongestShort = 4;

    public double Of(PlaceMatch match, PlaceChoice choice)
    {
        var (name, place) = (choice.Name, choice.Name.Place);
        var doubts = choice.IsAmbiguous ? 0.08 : 0;
        if (place.Kind != PlaceKind.Town)
            return doubts + (PlaceRanks.IsOf(name, language) ? 0 : 0.3) + OfSpelling(match, choice);
        var isAtHome = choice.IsBacked || HomeCountries.Has(language, place.Country);
        if (place.Rank < TownSize.Small)
            doubts += isAtHome ? 0.03 : 0.08;
        if (!name.IsOwn && name.Language != language.Code)
            doubts +=
                place.Rank >= TownSize.Large ? 0.03
                : IsKnown(place, isAtHome) ? 0.08
                : 0.2;
        if (choice.Match.IsUndone)
            doubts +=
                place.Rank >= TownSize.Large || isAtHome ? 0.03
                : IsKnown(place, isAtHome) ? 0.08
                : 0.12;
        return doubts + OfSpelling(match, choice);
    }

    private double OfSpelling(PlaceMatch match, PlaceChoice choice)
    {
        var (name, place) = (choice.Name, choice.Name.Place);
        var said = match.Span(tokens).In(text);
        var isShort = said.Length <= LongestShort;
        var isAtHome = name.Language == language.Code || HomeCountries.Has(language, place.Country);
        if (choice.Match.IsUndone)
            return !isShort ? 0
                : isAtHome ? 0.05
                : 0.2;
        if (IsSpelled(name.Text, said))
            return 0;
        return isShort ? 0.3
            : IsKnown(place, isAtHome) ? 0.05
            : 0.2;
    }

    private static bool IsKnown(KnownPlace place, bool isAtHome) => isAtHome || place.Rank >= TownSize.Middling;

    // An accent on the last letter may be the ending of a case.
    private static bool IsSpelled(string name, string said) =>
        name.Length == said.Length
        && name.AsSpan(0, name.Length - 1).Equals(said.AsSpan(0, said.Length - 1), StringComparison.OrdinalIgnoreCase);
}
