using Konvent.Projects.Import.Tables;
using Konvent.Reading;

namespace Konvent.Projects.Import;

/// <summary>
/// A table as the form sends it: first the file, afterwards the table itself with what was said about its columns and lines. It waits in the
/// form alone: nothing of it is kept here before it is taken.
/// </summary>
public sealed class ImportForm
{
    private const int MostLetters = 2_000_000;

    public IFormFile? File { get; set; }

    public string? Table { get; set; }

    public List<string?> Columns { get; set; } = [];

    /// <summary>Cells that were mended, by line and column: <c>12_3</c>.</summary>
    public Dictionary<string, string?> Mended { get; set; } = [];

    /// <summary>What was chosen for a line, by its number.</summary>
    public Dictionary<string, string?> Chosen { get; set; } = [];

    /// <summary>Whether the lines that cannot be taken may stay out.</summary>
    public bool LeaveOut { get; set; }

    public async Task<ImportTable> ReadFile(IReadOnlyList<string> funds, Language reader, CancellationToken stop)
    {
        if (File is null)
            throw TableLimits.Broken("import.rule.noFile");
        TableLimits.Require(
            File.Length <= TableLimits.Megabytes * 1024 * 1024,
            "import.rule.size",
            TableLimits.Megabytes
        );
        using var content = new MemoryStream((int)File.Length);
        await File.CopyToAsync(content, stop);
        return ImportTable.Read(content.ToArray(), Path.GetFileName(File.FileName), funds, reader);
    }

    /// <summary>The table that came back, with the cells as they were mended.</summary>
    public ImportTable ReadTable()
    {
        TableLimits.Require(Table is { Length: > 0 and <= MostLetters }, "import.rule.noTable");
        var table = ImportTable.Of(Table!);
        return table with { Rows = [.. table.Rows.Select(Mend)] };
    }

    /// <summary>What each column is about; nothing that no column can be about, and nothing twice.</summary>
    public IReadOnlyList<string> ReadColumns(ImportTable table, IReadOnlyList<string> funds)
    {
        var open = Meanings(funds).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. table.Headings.Select(
                (_, at) => at < Columns.Count && Columns[at] is { } said && open.Remove(said) ? said : ""
            ),
        ];
    }

    public static IEnumerable<string> Meanings(IReadOnlyList<string> funds) =>
        Enum.GetValues<ImportColumn>()
            .Where(column => column != ImportColumn.Fund)
            .Select(column => column.ToString())
            .Concat(funds.Select(ColumnWords.MeaningOf));

    private ImportRow Mend(ImportRow row)
    {
        var mended = Enumerable
            .Range(0, TableLimits.Columns)
            .Where(at => Mended.ContainsKey($"{row.Line}_{at}"))
            .ToDictionary(at => at, at => Mended[$"{row.Line}_{at}"] ?? "");
        if (mended.Count == 0)
            return row;
        var width = Math.Max(row.Cells.Count, mended.Keys.Max() + 1);
        return row with
        {
            Cells = [.. Enumerable.Range(0, width).Select(at => mended.GetValueOrDefault(at, row.At(at)))],
        };
    }
}
