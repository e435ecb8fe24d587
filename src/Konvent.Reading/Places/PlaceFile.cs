using System.Globalization;

namespace Konvent.Reading;

/// <summary>Reads the list of places that the build has made (web/places.mjs says how it is written).</summary>
internal static class PlaceFile
{
    private static readonly string[] NoRest = [];

    public static Gazetteer Read()
    {
        using var file = typeof(PlaceFile).Assembly.GetManifestResourceStream("places.txt")!;
        using var reader = new StreamReader(file);
        var places = new List<Place>(12_000);
        var names = new List<PlaceName>(70_000);
        var first = new Dictionary<string, int>(60_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var said = fields[4].Split('|');
            var place = new Place(KindOf(fields[1]), fields[0], fields[2], Figure(fields[3]), said[0]);
            places.Add(place);
            foreach (var name in said)
                Add(place, name, names, first);
        }
        return new(places, [.. names], first);
    }

    private static PlaceKind KindOf(string letter) =>
        letter switch
        {
            "C" => PlaceKind.Country,
            "R" => PlaceKind.Region,
            _ => PlaceKind.Town,
        };

    private static int Figure(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    private static void Add(Place place, string said, List<PlaceName> names, Dictionary<string, int> first)
    {
        var colon = said.IndexOf(':', StringComparison.Ordinal);
        var equals = said.IndexOf('=', StringComparison.Ordinal);
        var text = said[(colon + 1)..(equals < 0 ? said.Length : equals)];
        var words = Words(equals < 0 ? text : said[(equals + 1)..]);
        var language = colon < 0 ? null : said[..colon];
        var rest = words.Count == 1 ? NoRest : words.GetRange(1, words.Count - 1).ToArray();
        names.Add(new(place, text, language, rest, first.GetValueOrDefault(words[0], -1)));
        first[words[0]] = names.Count - 1;
    }

    /// <summary>Folded, without the signs between them.</summary>
    private static List<string> Words(string name)
    {
        var words = new List<string>(1);
        var folded = Folding.Fold(name);
        for (var at = 0; at < folded.Length; )
        {
            var end = at;
            while (end < folded.Length && char.IsLetter(folded[end]))
                end++;
            if (end > at)
                words.Add(folded[at..end]);
            at = end + 1;
        }
        return words;
    }
}
