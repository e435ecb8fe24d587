using System.Globalization;

namespace Konvent.Reading.Tests;

/// <summary>A fact as a person wrote it down beside a text.</summary>
public sealed record GoldFact(string Kind, IReadOnlyDictionary<string, string> Says);

/// <summary>A text of the collection with what it states.</summary>
/// <param name="Dates">Every date in it.</param>
/// <param name="Sums">Every sum in it: "EUR 1358584.00".</param>
public sealed record GoldText(
    string Language,
    int Number,
    string Text,
    IReadOnlyList<string> Dates,
    IReadOnlyList<string> Sums,
    IReadOnlyList<GoldFact> Facts
)
{
    /// <summary>The texts of a file: parted by "---"; lines with "= " are dates and sums, lines with "+ " are facts.</summary>
    public static IReadOnlyList<GoldText> In(string file)
    {
        var texts = new List<GoldText>();
        foreach (var part in File.ReadAllText(file).Split("\n---\n"))
        {
            var lines = part.Trim('\n').Split('\n');
            var marked = lines
                .Where(line => line.StartsWith("= ", StringComparison.Ordinal))
                .Select(line => line[2..].Trim())
                .ToList();
            texts.Add(
                new(
                    Path.GetFileNameWithoutExtension(file),
                    texts.Count + 1,
                    string.Join(
                            '\n',
                            lines.Where(line =>
                                !line.StartsWith("= ", StringComparison.Ordinal)
                                && !line.StartsWith("+ ", StringComparison.Ordinal)
                            )
                        )
                        .Trim('\n'),
                    [.. marked.Where(line => !IsSum(line))],
                    [.. marked.Where(IsSum)],
                    [
                        .. lines
                            .Where(line => line.StartsWith("+ ", StringComparison.Ordinal))
                            .Select(line => Fact(line[2..].Trim())),
                    ]
                )
            );
        }
        return texts;
    }

    private static bool IsSum(string line) =>
        line.Length > 4 && line[3] == ' ' && line[..3].All(char.IsAsciiLetterUpper);

    private static GoldFact Fact(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var kind = blank < 0 ? line : line[..blank];
        var says = (blank < 0 ? "" : line[blank..])
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
        return new(kind, says);
    }

    /// <summary>A value of a fact as the collection writes it.</summary>
    public static string Written(object value) =>
        value switch
        {
            true => "true",
            decimal amount => amount.ToString("0.00", CultureInfo.InvariantCulture),
            IEnumerable<string> many => string.Join('|', many),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
