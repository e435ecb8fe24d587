namespace Konvent.Projects.Import.Lines;

/// <summary>A table as somebody has looked through it: what its columns are about, its cells as they were mended.</summary>
/// <param name="known">The columns it could have.</param>
/// <param name="columns">What each column is about; empty where it is not taken.</param>
/// <param name="said">What somebody said of lines that resemble something else, by their numbers.</param>
public sealed class TableInHand(
    ImportTable table,
    KnownColumns known,
    IReadOnlyList<string> columns,
    IReadOnlyDictionary<int, Resemblance> said
)
{
    private readonly Dictionary<string, int> places = columns
        .Index()
        .Where(column => column.Item.Length > 0)
        .ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);

    public ImportTable Table { get; } = table;

    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>What a row says under this meaning; nothing where there is no such column.</summary>
    public string Cell(ImportRow row, string meaning) =>
        places.TryGetValue(meaning, out var at) ? row.At(at).Trim() : "";

    /// <summary>What a column that is about this is called, in the reader's language.</summary>
    public string NameOf(string meaning) => known.NameOf(meaning);

    public Resemblance? SaidOf(ImportRow row) => said.TryGetValue(row.Line, out var what) ? what : null;

    /// <summary>The places of columns that have something in them and are not taken, from nought.</summary>
    public IReadOnlyList<int> Lost =>
        [
            .. Enumerable
                .Range(0, Math.Max(Columns.Count, Table.Rows.Max(row => (int?)row.Cells.Count) ?? 0))
                .Where(at => at >= Columns.Count || Columns[at].Length == 0)
                .Where(at => Table.Rows.Any(row => row.At(at).Length > 0)),
        ];
}
