using System.Text.Json;
using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>What a text states as JSON, in the form of docs/reading.md.</summary>
internal static class ReadAsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true };

    public static void Write(TextStatement said) => Write(json => Write(json, said));

    /// <summary>In UTF-8, whatever the console speaks.</summary>
    public static void Write(Action<Utf8JsonWriter> write)
    {
        using var console = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(console, Options))
            write(json);
        console.WriteByte((byte)'\n');
    }

    public static void Write(Utf8JsonWriter json, Fact fact, SourceText text)
    {
        json.WriteStartObject();
        json.WriteWords("kind", fact.Kind);
        foreach (var (name, value) in fact.Properties)
            Write(json, name, value);
        WritePlaces(json, "source", fact.Source, text);
        json.WriteNumber("confidence", Math.Round(fact.Confidence, 2));
        json.WriteEndObject();
    }

    /// <summary>Places in a text, and what stands there.</summary>
    public static void WritePlaces(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans, SourceText text)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
            WritePlace(json, span, text);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TextStatement said)
    {
        json.WriteStartObject();
        json.WriteWords("language", said.Language.Code);
        json.WriteWords("languages", said.Languages.Select(language => language.Code));
        json.WriteStartArray("languageShares");
        foreach (var share in LanguageShare.In(said.Text))
            Write(json, share);
        json.WriteEndArray();
        json.WriteWords("published", said.Published?.Edtf);
        json.WriteStartArray("facts");
        foreach (var fact in said.Facts)
            Write(json, fact, said.Text);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LanguageShare share)
    {
        json.WriteStartObject();
        json.WriteWords("language", share.Language.Code);
        json.WriteNumber("share", Math.Round(share.Share, 2));
        json.WriteNumber("sureness", Math.Round(share.Sureness, 2));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, object value)
    {
        if (value is string words)
            json.WriteWords(name, words);
        else if (value is int count)
            json.WriteNumber(name, count);
        else if (value is decimal amount)
            json.WriteNumber(name, amount);
        else if (value is bool isSo)
            json.WriteBoolean(name, isSo);
        else
            json.WriteWords(name, (IEnumerable<string>)value);
    }

    private static void WritePlace(Utf8JsonWriter json, TextSpan span, SourceText text)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteWords("text", span.In(text.Text));
        json.WriteEndObject();
    }
}
