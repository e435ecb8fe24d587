using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Konvent.Reading;

namespace Konvent.Basics;

/// <summary>
/// A wording as JSON: <c>{"source":"pl","texts":{"en":"…","pl":"…"},"made":{"en":{"from":"pl","hash":"…","state":"InWork"}}}</c>.
/// The texts stand plain, so that SQL can ask for one language.
/// </summary>
public sealed class WordingJson : JsonConverter<Wording>
{
    public override Wording Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var shape =
            JsonSerializer.Deserialize<Shape>(ref reader, options)
            ?? throw new JsonException("A wording is an object.");
        if (shape.Texts is not { Count: > 0 } texts)
            return Wording.Empty;
        var entries = texts.Select(pair =>
            KeyValuePair.Create(Code(pair.Key), Entry(pair.Value, shape.Made?.GetValueOrDefault(pair.Key)))
        );
        var source =
            shape.Source is { } stated && texts.ContainsKey(stated)
                ? stated
                : texts.Keys.Order(StringComparer.Ordinal).First();
        return new(Language.Of(source), ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, entries));
    }

    public override void Write(Utf8JsonWriter writer, Wording value, JsonSerializerOptions options)
    {
        var entries = value.Languages.ToDictionary(language => language.Code, language => value.Entry(language)!);
        var made = entries
            .Where(pair => pair.Value.From is not null || pair.Value.State != WordingState.Written)
            .ToDictionary(
                pair => pair.Key,
                pair => new Made(pair.Value.From?.Code, pair.Value.FromHash, pair.Value.State)
            );
        JsonSerializer.Serialize(
            writer,
            new Shape(
                value.Source?.Code,
                entries.ToDictionary(pair => pair.Key, pair => pair.Value.Text),
                made.Count == 0 ? null : made
            ),
            options
        );
    }

    private static string Code(string code) =>
        Language.TryOf(code, out var language)
            ? language.Code
            : throw new JsonException($"“{code}” is not a language.");

    private static WordingText Entry(string text, Made? made) =>
        new(
            text ?? throw new JsonException("A text is not null."),
            made?.State ?? WordingState.Written,
            made?.From is { } from ? Language.Of(Code(from)) : null,
            made?.Hash
        );

    private sealed record Shape(
        [property: JsonPropertyName("source")] string? Source,
        [property: JsonPropertyName("texts")] Dictionary<string, string>? Texts,
        [property: JsonPropertyName("made"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
            Dictionary<string, Made>? Made
    );

    private sealed record Made(
        [property: JsonPropertyName("from")] string? From,
        [property: JsonPropertyName("hash")] string? Hash,
        [property: JsonPropertyName("state"), JsonConverter(typeof(JsonStringEnumConverter<WordingState>))]
            WordingState State
    );
}
