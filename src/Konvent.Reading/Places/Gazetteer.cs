namespace Konvent.Reading;

/// <summary>Europe's towns, regions and countries with their names in many languages; loaded once, never changed.</summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(PlaceFile.Read);

    private readonly Dictionary<string, int> _first;
    private readonly PlaceName[] _names;
    private readonly Dictionary<string, Place> _countries;

    internal Gazetteer(IReadOnlyList<Place> places, PlaceName[] names, Dictionary<string, int> first)
    {
        (Places, _names, _first) = (places, names, first);
        _countries = places.Where(place => place.Kind == PlaceKind.Country).ToDictionary(place => place.Country);
    }

    public static Gazetteer Europe => Loaded.Value;

    /// <summary>Countries, then regions, then towns from the largest to the smallest.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>Null where the list does not know this code of ISO 3166-1.</summary>
    public Place? Country(string code) => _countries.GetValueOrDefault(code);

    internal ReadOnlySpan<PlaceName> Names => _names;

    /// <summary>The first of the names that begin with this folded word, or -1.</summary>
    internal int BeginningWith(string word) => _first.GetValueOrDefault(word, -1);
}
