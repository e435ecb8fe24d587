using Konvent.Basics;
using Konvent.Storage;

namespace Konvent.Projects.Import.Tables;

/// <summary>How much of a table is read. What goes beyond is refused with a sentence; nothing is cut off quietly.</summary>
public static class TableLimits
{
    public const int Megabytes = 20;
    public const int UnpackedMegabytes = 200;
    public const int Rows = 200_000;
    public const int Columns = 100;
    public const int CellLength = 10_000;

    private const int SmallEntry = 1024 * 1024;
    private const int MostRatio = 250;

    /// <summary>A row within the limits, without the empty cells at its end.</summary>
    /// <param name="before">How many rows were read before it.</param>
    internal static TableRow Checked(int line, List<TableCell> cells, int before)
    {
        while (cells.Count > 0 && cells[^1].Text.Length == 0)
            cells.RemoveAt(cells.Count - 1);
        Require(before < Rows, "import.rule.rows", Rows);
        Require(cells.Count <= Columns, "import.rule.columns", line, Columns);
        Require(cells.TrueForAll(cell => cell.Text.Length <= CellLength), "import.rule.cell", line, CellLength);
        Require(cells.TrueForAll(cell => Unstorable.In(cell.Text) is null), "import.rule.unstorable", line);
        return new(line, cells);
    }

    internal static void RequireSize(long bytes) =>
        Require(bytes <= Megabytes * 1024 * 1024, "import.rule.size", Megabytes);

    internal static void Require(bool kept, string key, params object[] values)
    {
        if (!kept)
            throw Broken(key, values);
    }

    /// <summary>Whether this much packed into so little can be a table that somebody wrote.</summary>
    internal static bool IsBomb(long packed, long unpacked) =>
        unpacked > SmallEntry && unpacked / Math.Max(packed, 1) > MostRatio;

    internal static RuleBroken Broken(string key, params object[] values) => new(key, "Form.File", values);
}
