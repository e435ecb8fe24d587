using System.Text.Json;
using System.Text.Json.Serialization;
using Konvent.Reading;

namespace Konvent.Basics;

/// <summary>A date as people give it, as its EDTF text.</summary>
public sealed class WhenJson : JsonConverter<When>
{
    public override When? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        When.TryParse(reader.GetString(), out var when) ? when : throw new JsonException("Not a date in EDTF.");

    public override void Write(Utf8JsonWriter writer, When value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Edtf);
}

/// <summary>A language as its two-letter code.</summary>
public sealed class LanguageJson : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        Language.TryOf(reader.GetString(), out var language) ? language : throw new JsonException("Not a language.");

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}

/// <summary>A sum as text and currency: <c>{"amount":"1358584.00","currency":"EUR"}</c>. Text, so that no reader rounds it.</summary>
public sealed class MoneyJson : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        var sum = JsonSerializer.Deserialize<Sum>(ref reader, options);
        if (sum is { Amount: { } amount, Currency: { } code } && Money.TryReadInvariant(amount, code, out var money))
            return money;
        throw new JsonException("A sum is an amount like 1358584.00 and a currency like EUR.");
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Sum(value.WriteInvariant(), value.Currency.Code), options);

    private sealed record Sum(
        [property: JsonPropertyName("amount")] string? Amount,
        [property: JsonPropertyName("currency")] string? Currency
    );
}
