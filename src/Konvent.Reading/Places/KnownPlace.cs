namespace Konvent.Reading;

/// <summary>A town, a region or a country of Europe; there is one of each.</summary>
public sealed class KnownPlace
{
    private List<(string Language, string Name)>? _named;

    internal KnownPlace(PlaceKind kind, string id, string country, int rank, string name) =>
        (Kind, Id, Country, Rank, Name) = (kind, id, country, rank, name);

    public PlaceKind Kind { get; }

    /// <summary>The same for all its names: a code of ISO 3166 (or like one), for a town its number in GeoNames.</summary>
    public string Id { get; }

    /// <summary>By its ISO 3166-1 code; Kosovo is XK.</summary>
    public string Country { get; }

    /// <summary>How many people live in a town, more for a seat of government; regions and countries have a figure that ranks them.</summary>
    public int Rank { get; }

    /// <summary>Its own, or for a town the one that GeoNames puts first.</summary>
    public string Name { get; }

    /// <summary>What it is called in a language, where the list knows whose a name is; else its own name.</summary>
    public string NameIn(Language language) => _named?.Find(named => named.Language == language.Code).Name ?? Name;

    public override string ToString() => $"{Name} ({Country})";

    internal void Call(string name, string language) => (_named ??= new(1)).Add((language, name));
}
