using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Konvent.History.Comparison;

/// <summary>The values of a state as text: a sum as amount and currency, a plain list line by line, what is unknown as the JSON it is.</summary>
internal static class StateText
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string? Of(JsonNode? node) =>
        node switch
        {
            null => null,
            JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
            JsonObject sum when sum.Count == 2 && sum["amount"] is { } amount && sum["currency"] is { } currency =>
                $"{amount} {currency}",
            JsonArray list => string.Join('\n', list.Select(Of)),
            _ => node.ToJsonString(Readable),
        };
}
