using System.Text.Json;
using Konvent.Basics;
using Konvent.Projects.Import.Tables;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import;

/// <summary>A line of a table below its headings.</summary>
public sealed record ImportRow(int Line, IReadOnlyList<string> Cells)
{
    public string At(int column) => column >= 0 && column < Cells.Count ? Cells[column] : "";
}

/// <summary>A table with its headings, as it waits in the form until somebody has looked through it.</summary>
/// <param name="Language">The language of the headings, in which sums and dates are read.</param>
/// <param name="Above">The lines above the headings: titles, which are not taken.</param>
public sealed record ImportTable(
    string File,
    string? Sheet,
    string? Encoding,
    string Language,
    int HeadingLine,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Above,
    IReadOnlyList<ImportRow> Rows
)
{
    /// <summary>More lines are not looked through by anybody.</summary>
    public const int MostRows = 300;

    private const int Searched = 20;
    private const int LongestName = 100;

    public Language Spoken => Reading.Language.TryOf(Language, out var language) ? language : Reading.Language.English;

    /// <exception cref="RuleBroken">It is no table, has no headings that are known, or too many lines.</exception>
    public static ImportTable Read(byte[] file, string name, IReadOnlyList<string> funds, Language reader)
    {
        var found = ReadTable.Of(file);
        var rows = new List<TableRow>();
        foreach (var row in found.Rows)
        {
            rows.Add(row);
            TableLimits.Require(rows.Count <= MostRows + Searched, "import.rule.lines", MostRows);
        }
        var at = HeadingsIn(rows, funds);
        TableLimits.Require(at >= 0, "import.rule.noHeadings", Searched);
        var language = LanguageOf(rows[at], funds, reader);
        return new(
            name.Length <= LongestName ? name : name[..LongestName],
            found.Sheet,
            found.Encoding,
            language.Code,
            rows[at].Line,
            [.. rows[at].Cells.Select(cell => cell.Text)],
            [.. rows.Take(at).Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text)).Trim())],
            [.. rows.Skip(at + 1).Where(row => !row.IsEmpty).Select(row => Written(row, language))]
        );
    }

    /// <summary>What each column seems to be about; empty where nobody knows.</summary>
    public IReadOnlyList<string> Guess(IReadOnlyList<string> funds)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. Headings.Select(heading =>
                ColumnWords.Of(heading, funds) is { } known && taken.Add(known.Meaning) ? known.Meaning : ""
            ),
        ];
    }

    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>The table as the form brings it back.</summary>
    public static ImportTable Of(string written)
    {
        try
        {
            if (
                JsonSerializer.Deserialize<ImportTable>(written)
                    is { File: not null, Headings.Count: <= TableLimits.Columns } table
                && table is { Above: not null, Rows.Count: <= MostRows + Searched }
                && table.Rows.All(row =>
                    row is { Cells: { Count: <= TableLimits.Columns } cells } && cells.All(cell => cell is not null)
                )
                && table.Headings.All(heading => heading is not null)
            )
                return table;
        }
        catch (JsonException) { }
        throw TableLimits.Broken("import.rule.noTable");
    }

    private static int HeadingsIn(List<TableRow> rows, IReadOnlyList<string> funds)
    {
        var best = rows.Take(Searched)
            .Select((row, at) => (At: at, Known: row.Cells.Count(cell => ColumnWords.Of(cell.Text, funds) is not null)))
            .OrderByDescending(row => row.Known)
            .ThenBy(row => row.At)
            .FirstOrDefault();
        return best.Known >= 2 || best.Known == 1 && rows[best.At].Cells.Count == 1 ? best.At : -1;
    }

    private static Language LanguageOf(TableRow headings, IReadOnlyList<string> funds, Language reader)
    {
        var votes = headings
            .Cells.SelectMany(cell => ColumnWords.Of(cell.Text, funds)?.Languages ?? [])
            .CountBy(language => language)
            .ToDictionary();
        return Texts
            .Languages.OrderByDescending(language => votes.GetValueOrDefault(language))
            .ThenByDescending(language => language == reader)
            .First();
    }

    // A number is written as people of this language would type it; what was typed as text stays as it was.
    private static ImportRow Written(TableRow row, Language language) =>
        new(
            row.Line,
            [
                .. row.Cells.Select(cell =>
                    cell.IsNumber && language != Reading.Language.English
                        ? cell.Text.Replace('.', ',')
                        : ExportTable.Undefused(cell.Text)
                ),
            ]
        );
}
