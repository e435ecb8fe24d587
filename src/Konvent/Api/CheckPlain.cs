using System.Text.Json;
using Konvent.Storage;

namespace Konvent.Api;

/// <summary>What a single value must be like.</summary>
internal static class CheckPlain
{
    /// <summary>The key of what is wrong with it and the values of the sentence after the path; null where it is right.</summary>
    public static (string Key, object[] Values)? Breach(JsonElement sent, Type type) =>
        type == typeof(string) ? OfText(sent)
        : type.IsEnum ? OfChoice(sent, type)
        : type == typeof(bool)
            ? Unless(sent.ValueKind is JsonValueKind.True or JsonValueKind.False, "api.sent.trueOrFalse")
        : type == typeof(int)
            ? Unless(sent.ValueKind == JsonValueKind.Number && sent.TryGetInt32(out _), "api.sent.number")
        : type == typeof(Guid) ? Unless(IsText(sent) && sent.TryGetGuid(out _), "api.sent.id")
        : type == typeof(DateOnly)
            ? Unless(IsText(sent) && DateOnly.TryParseExact(sent.GetString(), "O", out _), "api.sent.day")
        : throw new NotSupportedException($"Nobody has said how {type} is checked.");

    private static (string, object[])? OfText(JsonElement sent)
    {
        if (!IsText(sent))
            return ("api.sent.text", []);
        try
        {
            return Unstorable.In(sent.GetString()) is { } key ? (key, []) : null;
        }
        catch (InvalidOperationException) // Half of a surrogate pair, written as an escape.
        {
            return ("storage.text.surrogate", []);
        }
    }

    private static (string, object[])? OfChoice(JsonElement sent, Type type)
    {
        var allowed = Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).ToList();
        return Unless(
            IsText(sent) && allowed.Contains(sent.GetString()!),
            "api.sent.choice",
            string.Join(", ", allowed)
        );
    }

    private static (string, object[])? Unless(bool isRight, string key, params object[] values) =>
        isRight ? null : (key, values);

    private static bool IsText(JsonElement sent) => sent.ValueKind == JsonValueKind.String;
}
