using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Konvent.Commands;

/// <summary>Writes words into JSON as they are: the framework's own encoders escape what is no letter, such as ☒ and blanks that do not break.</summary>
internal static class ReadJsonWords
{
    public static void WriteWords(this Utf8JsonWriter json, string name, string? words)
    {
        json.WritePropertyName(name);
        if (words is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(Quoted(words), skipInputValidation: true);
    }

    /// <summary>A list, in one line.</summary>
    public static void WriteWords(this Utf8JsonWriter json, string name, IEnumerable<string> list)
    {
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(", ", list.Select(Quoted))}]", skipInputValidation: true);
    }

    // RFC 8259, section 7.
    private static string Quoted(string words)
    {
        var quoted = new StringBuilder(words.Length + 2).Append('"');
        foreach (var sign in words.EnumerateRunes())
            if (sign.Value is '"' or '\\')
                quoted.Append('\\').Append(sign);
            else if (sign.Value == '\n')
                quoted.Append("\\n");
            else if (Rune.IsControl(sign))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{sign.Value:x4}");
            else
                quoted.Append(sign);
        return quoted.Append('"').ToString();
    }
}
