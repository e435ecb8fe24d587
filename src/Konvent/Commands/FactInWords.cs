using System.Globalization;
using System.Text.RegularExpressions;
using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>A fact for people: names of several words are written apart, and what is not sure is marked.</summary>
internal static partial class FactInWords
{
    private const int LongestShort = 60;

    // What comes out of a table of names; all else are words of the text, which stay as they are.
    private static readonly string[] Named = ["type", "verdict", "verb", "part", "role"];
    private static readonly string[] LeftOut = ["whenReason", "zone", "topics", "audience", "currency", "verbs"];

    /// <summary>At this and above a fact may be taken over unread (docs/reading.md).</summary>
    public static bool IsSure(double confidence) => confidence >= 0.8;

    public static string Percent(double confidence) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100)} %");

    public static string Kind(string kind) => Apart(kind);

    /// <summary>All it states, each with its name, in one piece each.</summary>
    public static IReadOnlyList<string> Pieces(Fact fact)
    {
        var said = fact.Properties.Select(property => WithName(fact, property)).ToList();
        return [.. said.Select((piece, n) => n < said.Count - 1 ? piece + ";" : piece)];
    }

    /// <summary>What it states in a few words, for a table in which it stands beside others.</summary>
    public static string Short(Fact fact)
    {
        var said = fact
            .Properties.Where(property => !LeftOut.Contains(property.Name))
            .Select(property => ShortOf(fact, property));
        var words = string.Join(", ", said);
        return (words.Length > 0 ? words : "mentioned") + (IsSure(fact.Confidence) ? "" : " (to check)");
    }

    private static string WithName(Fact fact, FactProperty property)
    {
        var name = Apart(property.Name);
        return property.Value is true ? name : $"{name} {ValueOf(fact, property)}";
    }

    private static string ShortOf(Fact fact, FactProperty property) =>
        (property.Name, property.Value) switch
        {
            (var name, true) => Apart(name),
            ("number", var number) => string.Create(CultureInfo.InvariantCulture, $"no. {number}"),
            ("count", var count) => string.Create(CultureInfo.InvariantCulture, $"{count} of them"),
            ("amount", decimal amount) =>
                $"{CurrencyOf(fact)} {amount.ToString("#,0.##", CultureInfo.InvariantCulture)}",
            ("open", var open) => $"open: {string.Join(", ", (IEnumerable<string>)open)}",
            _ => Cut(ValueOf(fact, property)),
        };

    private static string ValueOf(Fact fact, FactProperty property) =>
        property.Value switch
        {
            IEnumerable<string> many => string.Join(" | ", many),
            string value when Named.Contains(property.Name) && fact is not ContactFact => Apart(value),
            var value => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        };

    private static string CurrencyOf(Fact fact) =>
        fact.Properties.FirstOrDefault(property => property.Name == "currency")?.Value as string ?? "";

    private static string Cut(string words)
    {
        if (words.Length <= LongestShort)
            return words;
        var end = words.LastIndexOf(' ', LongestShort);
        return words[..(end > 0 ? end : LongestShort)] + " …";
    }

    // "leadPartner" is "lead partner", "coFinanced" is "co-financed".
    private static string Apart(string name) =>
        Capital()
            .Replace(
                name,
                found =>
                    (name.StartsWith("co", StringComparison.Ordinal) && found.Index == 2 ? "-" : " ") + Small(found)
            );

    private static string Small(Match found) => found.Value.ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Capital();
}
