namespace Konvent.Reading;

/// <summary>A town, a region or a country of Europe.</summary>
/// <param name="Id">The same for all its names: the number of GeoNames, or the code of ISO 3166.</param>
/// <param name="Country">By its ISO 3166-1 code; Kosovo is XK.</param>
/// <param name="Rank">How many people live in a town, more for the seat of a region or a state; regions and countries have a figure that ranks them.</param>
/// <param name="Name">Its own, in Latin letters where the list has it so.</param>
public sealed record Place(PlaceKind Kind, string Id, string Country, int Rank, string Name);
