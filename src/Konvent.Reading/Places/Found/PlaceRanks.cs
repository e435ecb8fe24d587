namespace Konvent.Reading;

/// <summary>Weighs which of several places a name means.</summary>
internal static class PlaceRanks
{
    /// <summary>Whether people of this language call the place so; its own name and the English one are understood everywhere.</summary>
    public static bool IsOf(PlaceName name, Language language) =>
        name.IsOwn || name.Language == language.Code || name.Language == "en";

    private const double AtHome = 8;

    public static double Weight(PlaceName name, bool isUndone, Language language)
    {
        var weight = Math.Max(name.Place.Rank, 1_000) * (isUndone ? 0.8 : 1);
        if (HomeCountries.Has(language, name.Place.Country))
            weight *= AtHome;
        if (name.IsOwn || name.Language == language.Code)
            return weight;
        return weight
            * name.Place.Kind switch
            {
                PlaceKind.Town => 0.1,
                PlaceKind.Region => name.Language == "en" ? 0.5 : 0.1,
                _ => name.Language == "en" ? 0.3 : 0.02,
            };
    }
}
