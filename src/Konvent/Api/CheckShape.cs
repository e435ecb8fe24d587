using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Konvent.Basics;

namespace Konvent.Api;

/// <summary>Compares JSON with what is read from it, and says all that is wrong at once: members that are unknown or missing, and values of another kind.</summary>
internal sealed class CheckShape
{
    // What is quite another thing need not be told to its end.
    private const int MostBreaches = 50;

    private readonly JsonSerializerOptions options;
    private readonly List<Breach> breaches = [];

    private CheckShape(JsonSerializerOptions options) => this.options = options;

    public static void Of(JsonElement sent, Type type, JsonSerializerOptions options)
    {
        var check = new CheckShape(options);
        try
        {
            check.Value(sent, type, mayBeNull: false, "");
        }
        catch (InvalidOperationException) // A name with half of a surrogate pair, written as an escape.
        {
            check.Refuse("storage.text.surrogate", "");
        }
        if (check.breaches.Count > 0)
            throw new SentWrongly(check.breaches);
    }

    private void Value(JsonElement sent, Type type, bool mayBeNull, string path)
    {
        if (breaches.Count >= MostBreaches || sent.ValueKind == JsonValueKind.Null && mayBeNull)
            return;
        var info = options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when IsKind(sent, JsonValueKind.Object, "api.sent.object", path):
                Members(sent, info, path);
                break;
            case JsonTypeInfoKind.Dictionary when IsKind(sent, JsonValueKind.Object, "api.sent.object", path):
                foreach (var pair in sent.EnumerateObject())
                    Value(pair.Value, info.ElementType!, mayBeNull: true, At(path, pair.Name));
                break;
            case JsonTypeInfoKind.Enumerable when IsKind(sent, JsonValueKind.Array, "api.sent.list", path):
                foreach (var (n, entry) in sent.EnumerateArray().Index())
                    Value(entry, info.ElementType!, mayBeNull: false, $"{path}[{n}]"); // No list of ours has gaps.
                break;
            case JsonTypeInfoKind.None when CheckPlain.Breach(sent, info.Type) is var (key, values):
                Refuse(key, path, values);
                break;
        }
    }

    private void Members(JsonElement sent, JsonTypeInfo info, string path)
    {
        var known = info.Properties.Where(member => member.AssociatedParameter is not null).ToList();
        foreach (var pair in sent.EnumerateObject())
            if (known.Find(member => member.Name == pair.Name) is { } member)
                Value(pair.Value, member.PropertyType, MayBeNull(member), At(path, pair.Name));
            else if (breaches.Count < MostBreaches)
                Refuse("api.sent.unknown", At(path, pair.Name), string.Join(", ", known.Select(one => one.Name)));
        foreach (var member in known.Where(member => member.IsRequired && !sent.TryGetProperty(member.Name, out _)))
            Refuse(MayBeNull(member) ? "api.sent.missingOrNull" : "api.sent.missing", At(path, member.Name));
    }

    private bool IsKind(JsonElement sent, JsonValueKind kind, string key, string path)
    {
        if (sent.ValueKind != kind)
            Refuse(path.Length == 0 ? "api.sent.wholeObject" : key, path);
        return sent.ValueKind == kind;
    }

    private void Refuse(string key, string path, params object[] values) =>
        breaches.Add(new(key, path.Length == 0 ? null : path, [path, .. values]));

    private static bool MayBeNull(JsonPropertyInfo member) =>
        member.AssociatedParameter!.IsNullable
        && (!member.PropertyType.IsValueType || Nullable.GetUnderlyingType(member.PropertyType) is not null);

    private static string At(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";
}
