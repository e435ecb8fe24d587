using System.Globalization;
using System.Text.Json.Nodes;

namespace Konvent.History.Comparison;

/// <summary>The things of a list, each under what it is matched by; a second one of the same key counts as another thing.</summary>
internal sealed class ListedThings
{
    private readonly List<string> keys = [];
    private readonly Dictionary<string, JsonObject> things = [];

    public IReadOnlyList<string> Keys => keys;

    public JsonObject? this[string key] => things.GetValueOrDefault(key);

    /// <summary>The one before this in the list.</summary>
    public JsonObject? Preceding(string key) => keys.IndexOf(key) is > 0 and var at ? things[keys[at - 1]] : null;

    public static ListedThings Of(JsonNode? list, Part part)
    {
        var listed = new ListedThings();
        foreach (var thing in (list as JsonArray ?? []).OfType<JsonObject>().OrderBy(thing => Place(thing, part)))
            listed.Add(
                string.Join(' ', part.Detail!.Split(' ').Select(name => StateText.Of(thing[name])).OfType<string>()),
                thing
            );
        return listed;
    }

    /// <summary>Counted from 1, as people count.</summary>
    public string PlaceOf(string key) => (keys.IndexOf(key) + 1).ToString(CultureInfo.InvariantCulture);

    private static int Place(JsonObject thing, Part part) =>
        part.OrderedBy is { } name
        && int.TryParse(StateText.Of(thing[name]), CultureInfo.InvariantCulture, out var place)
            ? place
            : 0;

    private void Add(string key, JsonObject thing)
    {
        var free = key;
        for (var n = 2; things.ContainsKey(free); n++)
            free = $"{key}#{n}";
        keys.Add(free);
        things[free] = thing;
    }
}
