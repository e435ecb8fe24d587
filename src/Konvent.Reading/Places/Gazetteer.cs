namespace Konvent.Reading;

/// <summary>Europe's towns, regions and countries with their names in many languages; loaded once, never changed.</summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(PlaceFile.Read);

    private readonly NameIndex _index;
    private readonly Dictionary<string, KnownPlace> _countries;

    internal Gazetteer(IReadOnlyList<KnownPlace> places, NameIndex index)
    {
        (Places, _index) = (places, index);
        _countries = places.Where(place => place.Kind == PlaceKind.Country).ToDictionary(place => place.Country);
    }

    public static Gazetteer Europe => Loaded.Value;

    /// <summary>Countries, then regions, then towns from the largest to the smallest.</summary>
    public IReadOnlyList<KnownPlace> Places { get; }

    /// <summary>Null where the list does not know this code of ISO 3166-1.</summary>
    public KnownPlace? Country(string code) => _countries.GetValueOrDefault(code);

    internal NameIndex Names => _index;
}
