using System.Globalization;
using System.Runtime.CompilerServices;

namespace Konvent.Reading;

/// <summary>Reads the list of places that the build has made; web/places.mjs says how it is written.</summary>
internal static class PlaceFile
{
    // Runs once: there is no second time for which it could be compiled better.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Gazetteer Read()
    {
        using var file = typeof(PlaceFile).Assembly.GetManifestResourceStream("places.txt")!;
        using var reader = new StreamReader(file, bufferSize: 1 << 16);
        var places = new List<KnownPlace>(20_000);
        var names = new NameIndex();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var said = fields[4].Split('|');
            var place = new KnownPlace(KindOf(fields[1]), fields[0], fields[2], Figure(fields[3]), Text(said[0]));
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

    // "xx:name=words as they are sought"
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(KnownPlace place, string said, NameIndex names)
    {
        var colon = said.IndexOf(':', StringComparison.Ordinal);
        var equals = said.IndexOf('=', StringComparison.Ordinal);
        var text = Text(said[(colon + 1)..]);
        var sought = equals < 0 ? text.ToLowerInvariant() : said[(equals + 1)..];
        var words = sought.Contains(' ', StringComparison.Ordinal) ? sought.Split(' ') : [sought];
        var language = colon < 0 ? null : LanguageAt(said, colon);
        names.Add(place, text, language, words);
        if (language is { Length: 2 })
            place.Call(text, language);
    }

    private static string Text(string said) =>
        said.IndexOf('=', StringComparison.Ordinal) is var equals and >= 0 ? said[..equals] : said;

    private static string LanguageAt(string said, int colon) => colon == 1 ? "?" : string.Intern(said[..colon]);
}
