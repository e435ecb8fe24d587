using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Konvent.Reading;

namespace Konvent.Basics;

/// <summary>A date as people give it, as its EDTF text.</summary>
public sealed class WhenJson : JsonConverter<When>
{
    public override When? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        When.TryParse(reader.GetString(), out var when, out _) ? when : throw new JsonException("Not a date in EDTF.");

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
        if (
            Currency.TryOf(sum?.Currency, out var currency)
            && decimal.TryParse(sum!.Amount, Plain, CultureInfo.InvariantCulture, out var amount)
            && Money.Fits(amount, currency)
        )
            return new Money(amount, currency);
        throw new JsonException("A sum is an amount like 1358584.00 and a currency like EUR.");
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Sum(value.WriteInvariant(), value.Currency.Code), options);

    // No groups and no exponent: 1,358 is neither a thousand nor one and a bit.
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private sealed record Sum(
        [property: JsonPropertyName("amount")] string? Amount,
        [property: JsonPropertyName("currency")] string? Currency
    );
}
