using System.Text.Json;
using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>Versions of a text as JSON, in the form of docs/reading.md.</summary>
internal static class CompareAsJson
{
    public static void Write(Comparison compared) => ReadAsJson.Write(json => Write(json, compared));

    private static void Write(Utf8JsonWriter json, Comparison compared)
    {
        json.WriteStartObject();
        json.WriteBoolean("areVersions", compared.AreVersions);
        WriteAll(json, "versions", compared.Versions, one => Write(json, one.Version, one.Statement));
        WriteAll(json, "differences", compared.Differences, difference => Write(json, difference, compared));
        WriteAll(json, "sentences", compared.Sentences, pair => Write(json, pair, compared));
        WriteAll(json, "facts", compared.Facts, row => Write(json, row, compared));
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(one);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TextVersion version, TextStatement statement)
    {
        json.WriteWords("name", version.Name);
        json.WriteWords("language", statement.Language.Code);
    }

    private static void Write(Utf8JsonWriter json, Difference difference, Comparison compared)
    {
        json.WriteWords("kind", JsonNamingPolicy.CamelCase.ConvertName($"{difference.Kind}"));
        json.WriteNumber("version", difference.Version);
        json.WriteWords("inFirst", difference.InFirst);
        json.WriteWords("inSecond", difference.InSecond);
        ReadAsJson.WritePlaces(json, "first", difference.First, TextOf(compared, 0));
        ReadAsJson.WritePlaces(json, "second", difference.Second, TextOf(compared, difference.Version));
        json.WriteNumber("confidence", Math.Round(difference.Confidence, 2));
    }

    private static void Write(Utf8JsonWriter json, AlignedSentences pair, Comparison compared)
    {
        json.WriteNumber("version", pair.Version);
        ReadAsJson.WritePlaces(json, "first", pair.First, TextOf(compared, 0));
        ReadAsJson.WritePlaces(json, "second", pair.Second, TextOf(compared, pair.Version));
    }

    private static void Write(Utf8JsonWriter json, FactRow row, Comparison compared)
    {
        json.WriteWords("kind", row.Kind);
        json.WriteStartArray("versions");
        foreach (var (n, fact) in row.Stated.Index())
            if (fact is null)
                json.WriteNullValue();
            else
                ReadAsJson.Write(json, fact, TextOf(compared, n));
        json.WriteEndArray();
    }

    private static SourceText TextOf(Comparison compared, int version) => compared.Versions[version].Version.Text;
}
