using System.Text;
using System.Text.Json;
using Konvent.Basics;
using Konvent.Storage;

namespace Konvent.History.Drafts;

/// <summary>The fields of a form as they were typed: each name with its values. Never a password, and nothing that begins with two underscores.</summary>
public sealed record DraftFields(IReadOnlyDictionary<string, string[]> Values)
{
    /// <summary>No form of ours is longer, and nobody shall fill the disk.</summary>
    public const int LargestSize = 200 * 1024;

    /// <summary>The fields in JSON as a browser sends them: <c>{"Form.Name":["…"]}</c>.</summary>
    /// <exception cref="RuleBroken">It is something else, too large, or holds what cannot be stored.</exception>
    public static DraftFields Read(ReadOnlySpan<byte> json)
    {
        if (json.Length > LargestSize)
            throw new RuleBroken("history.draft.tooLarge");
        try
        {
            return Checked(JsonSerializer.Deserialize<Dictionary<string, string[]>>(json));
        }
        catch (JsonException)
        {
            throw new RuleBroken("history.draft.unreadable");
        }
    }

    public static DraftFields Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    /// <summary>The fields of a form that was sent.</summary>
    /// <exception cref="RuleBroken">They are too large, or hold what cannot be stored.</exception>
    public static DraftFields Of(IFormCollection form)
    {
        var fields = Checked(
            form.ToDictionary(field => field.Key, field => field.Value.Select(v => v ?? "").ToArray())
        );
        if (Encoding.UTF8.GetByteCount(fields.Write()) > LargestSize)
            throw new RuleBroken("history.draft.tooLarge");
        return fields;
    }

    public string Write() => StateJson.Write(Values);

    private static DraftFields Checked(Dictionary<string, string[]>? values)
    {
        if (values is null || values.Values.Any(texts => texts is null || texts.Contains(null)))
            throw new RuleBroken("history.draft.unreadable");
        foreach (var (name, texts) in values)
        foreach (var text in texts.Prepend(name))
            Unstorable.Refuse(text);
        return new(values.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary());
    }
}
