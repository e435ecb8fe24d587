using System.Text.Json;
using System.Text.Json.Serialization;
using Konvent.Storage;

namespace Konvent.Api;

/// <summary>Refuses in JSON what could not be stored on both engines, where it stands.</summary>
internal sealed class PlainText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("A text is expected here.");
        string? text;
        try
        {
            text = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("This text is not valid Unicode."); // Half of a surrogate pair, written as an escape.
        }
        return Unstorable.In(text) is null
            ? text
            : throw new JsonException("This text holds a character that cannot be stored.");
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
