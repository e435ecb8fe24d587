using System.Collections;
using System.Globalization;
using System.Reflection;
using Konvent.Reading;

namespace Konvent.Ui.Forms.Races;

/// <summary>A form laid out as the fields it sends, so that any two of the same kind can be compared.</summary>
internal sealed class FlatForm
{
    private readonly Dictionary<string, FlatField> fields = [];
    private readonly Dictionary<string, List<string>> lists = [];

    /// <summary>In the order of the form.</summary>
    public IEnumerable<string> Names => fields.Keys;

    /// <summary>The lists of things, by name.</summary>
    public IEnumerable<string> Lists => lists.Keys;

    public FlatField? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>The keys of the things in a list, in their order.</summary>
    public IReadOnlyList<string> Things(string list) => lists.GetValueOrDefault(list) ?? [];

    public static FlatForm Of(object form, string name)
    {
        var flat = new FlatForm();
        flat.Parts(form, name, []);
        return flat;
    }

    /// <summary>Whether the other one would send the same.</summary>
    public bool Says(FlatForm other) =>
        Sent().SequenceEqual(other.Sent()) && Lists.All(list => Things(list).SequenceEqual(other.Things(list)));

    private IEnumerable<string> Sent() =>
        fields
            .Values.Where(field => field.Values.Count > 0)
            .OrderBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => $"{field.Name}={string.Join('\0', field.Values)}");

    private void Parts(object whole, string name, IReadOnlyList<string> labels, bool isProse = false)
    {
        foreach (var property in whole.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property is { CanRead: true, CanWrite: true } && property.Name != "Version")
            {
                var called = property.GetCustomAttribute<CalledAttribute>();
                Part(
                    property.GetValue(whole),
                    $"{name}.{property.Name}",
                    // The id of a thing in a list and the texts of a wording have no label of their own.
                    called is null
                    && property.Name is "Id" or "Texts"
                        ? labels
                        : [.. labels, called?.Label ?? (whole as ICalled)?.Label ?? property.Name],
                    called?.Words,
                    called?.IsProse ?? isProse
                );
            }
    }

    private void Part(object? value, string name, IReadOnlyList<string> labels, string? words, bool isProse)
    {
        if (value is null || AsText(value) is not null)
            Add(new(name, labels, words, null, Values([value]), IsSet: false, isProse));
        else if (value is IReadOnlyDictionary<string, string?> texts)
            foreach (var (key, text) in texts.Where(pair => LanguageOf(pair.Key) is not null))
                Add(new($"{name}[{key}]", labels, words, LanguageOf(key), Values([text]), IsSet: false, isProse));
        else if (value is not IEnumerable list)
            Parts(value, name, labels, isProse);
        else if (
            list.Cast<object?>().ToList() is var things
            && things.TrueForAll(thing => thing is null || AsText(thing) is not null)
        )
            Add(new(name, labels, words, null, Values(things), IsSet: true));
        else
            Things(things, name, labels, isProse);
    }

    private void Things(List<object?> things, string name, IReadOnlyList<string> labels, bool isProse)
    {
        var keys = lists[name] = [];
        foreach (var thing in things.OfType<object>())
        {
            var key = KeyOf(thing);
            while (keys.Contains(key))
                key += "+";
            keys.Add(key);
            Parts(thing, $"{name}{{{key}}}", labels, isProse);
        }
    }

    // By its id; one that has none (or is new) by the first text in it.
    private static string KeyOf(object thing)
    {
        var type = thing.GetType();
        var id = type.GetProperty("Id")?.GetValue(thing) is { } known ? AsText(known) : null;
        var text = type.GetProperties()
            .FirstOrDefault(property => property.PropertyType == typeof(string) && property.Name != "Id");
        return (string.IsNullOrEmpty(id) ? "=" + AsText(text?.GetValue(thing)) : id)
            .Replace('{', '(')
            .Replace('}', ')');
    }

    private void Add(FlatField field) => fields[field.Name] = field;

    private static List<string> Values(IEnumerable<object?> values) =>
        [
            .. values
                .Select(value => AsText(value)?.ReplaceLineEndings("\n").Trim())
                .OfType<string>()
                .Where(text => text.Length > 0),
        ];

    private static string? AsText(object? value) =>
        value switch
        {
            string text => text,
            bool yes => yes ? "true" : "false",
            Enum one => one.ToString(),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Language language => language.Code,
            IFormattable number and (int or long or decimal or Guid) => number.ToString(
                null,
                CultureInfo.InvariantCulture
            ),
            _ => null,
        };

    private static Language? LanguageOf(string key) => Language.TryOf(key, out var language) ? language : null;
}
