using System.Text.Json;
using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>Versions of a text as JSON: their names, what each states beside the others, and in what they differ.</summary>
internal static class CompareAsJson
{
    public static void Write(Comparison compared) => ReadAsJson.Write(json => Write(json, compared));

    private static void Write(Utf8JsonWriter json, Comparison compared)
    {
        json.WriteStartObject();
        json.WriteStartArray("texts");
        foreach (var (version, statement) in compared.Versions)
        {
            json.WriteStartObject();
            json.WriteWords("name", version.Name);
            json.WriteWords("language", statement.Language.Code);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteBoolean("areVersions", compared.AreVersions);
        json.WriteStartArray("facts");
        foreach (var row in compared.Facts)
            Write(json, row, compared);
        json.WriteEndArray();
        json.WriteStartArray("differences");
        foreach (var difference in compared.Differences)
            Write(json, difference, compared);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FactRow row, Comparison compared)
    {
        json.WriteStartObject();
        json.WriteWords("kind", row.Kind);
        json.WriteStartArray("stated");
        foreach (var (n, fact) in row.Stated.Index())
            if (fact is null)
                json.WriteNullValue();
            else
                ReadAsJson.Write(json, fact, TextOf(compared, n));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Difference difference, Comparison compared)
    {
        json.WriteStartObject();
        json.WriteWords("kind", JsonNamingPolicy.CamelCase.ConvertName($"{difference.Kind}"));
        json.WriteNumber("version", difference.Version);
        json.WriteWords("inFirst", difference.InFirst);
        json.WriteWords("inSecond", difference.InSecond);
        ReadAsJson.WritePlaces(json, "first", difference.First, TextOf(compared, 0));
        ReadAsJson.WritePlaces(json, "second", difference.Second, TextOf(compared, difference.Version));
        json.WriteNumber("confidence", Math.Round(difference.Confidence, 2));
        json.WriteEndObject();
    }

    private static SourceText TextOf(Comparison compared, int version) => compared.Versions[version].Version.Text;
}
