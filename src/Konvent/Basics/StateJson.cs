using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Konvent.Reading;

namespace Konvent.Basics;

/// <summary>How the state of a thing is written down and read again, private parts included: for revisions, drafts and JSON columns.</summary>
public static class StateJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    public static string Write(object state) => JsonSerializer.Serialize(state, state.GetType(), Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"No {typeof(T).Name} in this state.");

    private static JsonSerializerOptions Make() =>
        new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters =
            {
                new WordingJson(),
                new WhenJson(),
                new LanguageJson(),
                new MoneyJson(),
                new JsonStringEnumConverter(),
            },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OpenState.Open } },
        };
}
