namespace Konvent.Reading;

/// <summary>The place that is meant most likely, and by how much.</summary>
/// <param name="IsAmbiguous">Whether another place of that name is nearly as likely.</param>
/// <param name="IsBacked">Whether its country stands close by.</param>
internal readonly record struct PlaceChoice(NameMatch Match, bool IsAmbiguous, bool IsBacked)
{
    private const double CountryClose = 30;
    private const double CountryNamed = 3;
    private const double Nearly = 3;

    public PlaceName Name => Match.Name;

    public static PlaceChoice Of(PlaceMatch match, NearbyCountries nearby, Language language)
    {
        var best = match.Names[0];
        double most = 0;
        double second = 0;
        foreach (var candidate in match.Names)
        {
            var name = candidate.Name;
            var weight =
                PlaceRanks.Weight(name, candidate.IsUndone, language) * Backing(name.Place, match.First, nearby);
            var isSame = name.Place == best.Place;
            if (weight > most)
                (best, most, second) = (candidate, weight, isSame ? second : most);
            else if (!isSame)
                second = Math.Max(second, weight);
        }
        var place = best.Place;
        return new(
            best,
            second * Nearly > most,
            place.Kind != PlaceKind.Country && nearby.IsClose(place.Country, match.First)
        );
    }

    private static double Backing(KnownPlace place, int at, NearbyCountries nearby) =>
        place.Kind == PlaceKind.Country ? 1
        : nearby.IsClose(place.Country, at) ? CountryClose
        : nearby.IsNamed(place.Country) ? CountryNamed
        : 1;
}
