namespace Konvent.Projects.Import.Tables;

/// <summary>A cell as it is shown; of a number it is known what it is, so that nobody has to guess which sign is its decimal sign.</summary>
/// <param name="Text">A number stands here with a point before its decimals and nothing between its thousands.</param>
public readonly record struct TableCell(string Text, bool IsNumber = false);

/// <summary>A row of a table, and the line in which it stands in its file.</summary>
public sealed record TableRow(int Line, IReadOnlyList<TableCell> Cells)
{
    public bool IsEmpty => Cells.All(cell => cell.Text.Length == 0);
}

/// <summary>A table that was read.</summary>
/// <param name="Sheet">The sheet that was taken; null where a file has none.</param>
/// <param name="Sheets">All sheets it could have been.</param>
/// <param name="Encoding">In which letters the file is read; null where it says so itself.</param>
public sealed record FoundTable(
    IEnumerable<TableRow> Rows,
    string? Sheet = null,
    IReadOnlyList<string>? Sheets = null,
    string? Encoding = null
);

/// <summary>What somebody said about how a file is to be read; what is null is found out.</summary>
public sealed record HowToRead(string? Sheet = null, string? Encoding = null);
