using System.Text.Json;
using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>Where texts differ, as JSON: each text by its name, and for each difference what each of them says.</summary>
internal static class CompareAsJson
{
    public static void Write(IReadOnlyList<(string Name, SourceText Text)> texts, TextComparison compared) =>
        ReadAsJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("texts");
            foreach (var ((name, _), said) in texts.Zip(compared.Statements))
                WriteText(json, name, said);
            json.WriteEndArray();
            json.WriteStartArray("differences");
            foreach (var difference in compared.Differences)
                WriteDifference(json, difference, texts);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteText(Utf8JsonWriter json, string name, TextStatement said)
    {
        json.WriteStartObject();
        json.WriteWords("name", name);
        json.WriteWords("language", said.Language.Code);
        json.WriteEndObject();
    }

    private static void WriteDifference(
        Utf8JsonWriter json,
        TextDifference difference,
        IReadOnlyList<(string Name, SourceText Text)> texts
    )
    {
        json.WriteStartObject();
        json.WriteWords("kind", difference.Kind);
        json.WriteWords("property", difference.Property);
        json.WriteStartArray("values");
        foreach (var (n, saying) in difference.Sayings.Index())
        {
            json.WriteStartObject();
            json.WriteWords("name", saying.Name);
            json.WriteWords("value", saying.Value);
            json.WritePropertyName("source");
            if (saying.Source is { } span)
                ReadAsJson.WritePlace(json, span, texts[n].Text);
            else
                json.WriteNullValue();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
