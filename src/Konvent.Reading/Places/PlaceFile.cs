using System.Buffers;
using System.Globalization;

namespace Konvent.Reading;

/// <summary>Reads the list of places that the build has made; web/places.mjs says how it is written.</summary>
internal static class PlaceFile
{
    private static readonly SearchValues<char> Between = SearchValues.Create(" -.'’()/");

    public static Gazetteer Read()
    {
        using var file = typeof(PlaceFile).Assembly.GetManifestResourceStream("places.txt")!;
        using var reader = new StreamReader(file, bufferSize: 1 << 16);
        var places = new List<Place>(20_000);
        var names = new NameIndex();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var said = fields[4].Split('|');
            var place = new Place(KindOf(fields[1]), fields[0], fields[2], Figure(fields[3]), said[0]);
            places.Add(place);
            foreach (var name in said)
                Add(place, name, names);
        }
        return new(places, names);
    }

    private static PlaceKind KindOf(string letter) =>
        letter switch
        {
            "C" => PlaceKind.Country,
            "R" => PlaceKind.Region,
            _ => PlaceKind.Town,
        };

    private static int Figure(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    // "xx:name=as it is sought"
    private static void Add(Place place, string said, NameIndex names)
    {
        var colon = said.IndexOf(':', StringComparison.Ordinal);
        var equals = said.IndexOf('=', StringComparison.Ordinal);
        var text = said[(colon + 1)..(equals < 0 ? said.Length : equals)];
        var sought = Folding.Fold(equals < 0 ? text : said[(equals + 1)..]);
        names.Add(place, text, colon < 0 ? null : LanguageAt(said, colon), Words(sought));
    }

    private static string LanguageAt(string said, int colon) => colon == 1 ? "?" : string.Intern(said[..colon]);

    /// <summary>Without the signs between them.</summary>
    private static string[] Words(string name)
    {
        if (!name.AsSpan().ContainsAny(Between))
            return [name];
        var words = new List<string>(3);
        for (var at = 0; at < name.Length; )
        {
            var end = at;
            while (end < name.Length && char.IsLetter(name[end]))
                end++;
            if (end > at)
                words.Add(name[at..end]);
            at = end + 1;
        }
        return [.. words];
    }
}
