using Konvent.Projects.Import.Tables;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Lines;

/// <summary>A line of a table below its headings.</summary>
public sealed record ImportRow(int Line, IReadOnlyList<string> Cells)
{
    public string At(int column) => column >= 0 && column < Cells.Count ? Cells[column] : "";

    /// <summary>What stands first in it.</summary>
    public string First => Cells.FirstOrDefault(cell => cell.Length > 0) ?? "";
}

/// <summary>A table with its headings.</summary>
/// <param name="Spoken">The language of the headings, in which sums and dates are read.</param>
/// <param name="HeadingLine">In which line of the file the headings stand.</param>
/// <param name="Above">The lines above the headings: titles, which are not taken.</param>
public sealed record ImportTable(
    FoundTable Found,
    Language Spoken,
    int HeadingLine,
    IReadOnlyList<string> Headings,
    IReadOnlyList<string> Above,
    IReadOnlyList<ImportRow> Rows
)
{
    private const int Searched = 20;

    /// <param name="most">So many lines of this kind are taken at once.</param>
    /// <exception cref="Basics.RuleBroken">It is no table, has no headings that are known, or too many lines.</exception>
    public static ImportTable Read(byte[] file, HowToRead how, KnownColumns known, int most, Language reader)
    {
        var table = Begin(TableFile.Of(file), how, known, reader);
        return table with { Rows = [.. table.RowsOneByOne(most)] };
    }

    /// <summary>Reads a table as far as its headings; how it goes on is read by <see cref="RowsOneByOne"/>.</summary>
    /// <exception cref="Basics.RuleBroken">It is no table, or has no headings that are known.</exception>
    public static ImportTable Begin(TableFile file, HowToRead how, KnownColumns known, Language reader)
    {
        var found = ReadTable.Of(file, how);
        var rows = found.Rows.Take(Searched).ToList();
        var at = HeadingsIn(rows, known);
        TableLimits.Require(at >= 0, "import.rule.noHeadings", Searched);
        return new(
            found,
            LanguageOf(rows[at], known, reader),
            rows[at].Line,
            [.. rows[at].Cells.Select(cell => cell.Text)],
            [.. rows.Take(at).Select(row => string.Join(' ', row.Cells.Select(cell => cell.Text)).Trim())],
            []
        );
    }

    /// <summary>The lines below the headings, as they are read from the file.</summary>
    /// <exception cref="Basics.RuleBroken">While they are read: the file is broken there, or has more lines than are taken at once.</exception>
    public IEnumerable<ImportRow> RowsOneByOne(int most)
    {
        var count = 0;
        foreach (var row in Found.Rows.SkipWhile(row => row.Line <= HeadingLine).Where(row => !row.IsEmpty))
        {
            TableLimits.Require(++count <= most, "import.rule.lines", most);
            yield return Written(row, Spoken);
        }
    }

    private static int HeadingsIn(List<TableRow> rows, KnownColumns known)
    {
        var best = rows.Take(Searched)
            .Select((row, at) => (At: at, Known: row.Cells.Count(cell => known.Of(cell.Text) is not null)))
            .OrderByDescending(row => row.Known)
            .ThenBy(row => row.At)
            .FirstOrDefault();
        return best.Known >= 2 || best.Known == 1 && rows[best.At].Cells.Count == 1 ? best.At : -1;
    }

    private static Language LanguageOf(TableRow headings, KnownColumns known, Language reader)
    {
        var votes = headings
            .Cells.SelectMany(cell => known.Of(cell.Text)?.Languages ?? [])
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
                    cell.IsNumber && language != Language.English
                        ? cell.Text.Replace('.', ',')
                        : Defused.Undone(cell.Text)
                ),
            ]
        );
}
