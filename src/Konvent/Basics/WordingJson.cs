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
    // By hand: lists read hundreds of wordings, and nearly all of them are one or two plain texts.
    public override Wording Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A wording is an object.");
        string? source = null;
        var texts = new List<(string Code, string Text)>();
        Dictionary<string, Made>? made = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSource = reader.ValueTextEquals("source"u8);
            var isTexts = reader.ValueTextEquals("texts"u8);
            var isMade = reader.ValueTextEquals("made"u8);
            reader.Read();
            if (isSource)
                source = reader.GetString();
            else if (isTexts)
                ReadTexts(ref reader, texts);
            else if (isMade)
                made = ReadMade(ref reader);
            else
                reader.Skip();
        }
        return texts.Count == 0 ? Wording.Empty : Make(source, texts, made);
    }

    private static void ReadTexts(ref Utf8JsonReader reader, List<(string Code, string Text)> texts)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("The texts of a wording are an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var code = Code(reader.GetString()!);
            reader.Read();
            texts.Add((code, reader.GetString() ?? throw new JsonException("A text is not null.")));
        }
    }

    private static Dictionary<string, Made>? ReadMade(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        var made = new Dictionary<string, Made>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var code = reader.GetString()!;
            reader.Read();
            made[code] = ReadOneMade(ref reader);
        }
        return made;
    }

    private static Made ReadOneMade(ref Utf8JsonReader reader)
    {
        string? from = null;
        string? hash = null;
        var state = WordingState.Written;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isFrom, isHash) = (reader.ValueTextEquals("from"u8), reader.ValueTextEquals("hash"u8));
            var isState = reader.ValueTextEquals("state"u8);
            reader.Read();
            if (isFrom)
                from = reader.GetString();
            else if (isHash)
                hash = reader.GetString();
            else if (isState)
                state = Enum.Parse<WordingState>(reader.GetString() ?? "");
            else
                reader.Skip();
        }
        return new(from, hash, state);
    }

    private static Wording Make(string? source, List<(string Code, string Text)> texts, Dictionary<string, Made>? made)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, WordingText>(StringComparer.Ordinal);
        foreach (var (code, text) in texts)
            entries[code] = Entry(text, made?.GetValueOrDefault(code));
        var known = source is not null && entries.ContainsKey(source) ? source : entries.Keys.First();
        return new(Language.Of(known), entries.ToImmutable());
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
