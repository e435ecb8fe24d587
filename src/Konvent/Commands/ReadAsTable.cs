using System.Globalization;
using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>What a text states for people: the kind of each fact, how sure it is, what it says, and where it stands.</summary>
internal static class ReadAsTable
{
    private const int Sureness = 7;

    public static void Write(TextStatement said, TextWriter console)
    {
        console.WriteLine($"Language: {string.Join(", ", said.Languages.Select(language => language.Code))}");
        if (said.Published is { } published)
            console.WriteLine($"Published: {published.Edtf}");
        console.WriteLine(said.Facts.Count == 0 ? "Nothing is stated that is looked for." : "");
        var kinds = said.Facts.Select(fact => fact.Kind.Length).DefaultIfEmpty(0).Max();
        foreach (var fact in said.Facts)
        {
            var head = $"{fact.Kind.PadRight(kinds)}{Percent(fact.Confidence), Sureness}  ";
            ReadInColumns.Write(console, head, WordsOf(fact));
            ReadInColumns.Write(console, new string(' ', head.Length), ReadExcerpt.Of(said.Text, fact.Source[0]));
        }
    }

    public static string Percent(double confidence) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100)} %");

    private static string WordsOf(Fact fact) => string.Join("; ", fact.Properties.Select(WordsOf));

    private static string WordsOf(FactProperty property) =>
        property.Value switch
        {
            true => property.Name,
            IEnumerable<string> many => $"{property.Name} {string.Join(" | ", many)}",
            var value => string.Create(CultureInfo.InvariantCulture, $"{property.Name} {value}"),
        };
}
