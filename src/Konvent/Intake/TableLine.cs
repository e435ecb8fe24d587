namespace Konvent.Intake;

/// <summary>A row of a table as one line.</summary>
internal static class TableLine
{
    // A cell with more in it was laid out beside another, and belongs to no table.
    private const int LongestCell = 300;

    /// <summary>The words of its cells with a stroke between them; null where it is no row of a table, but one cell or whole columns.</summary>
    public static string? Of(IReadOnlyList<string> cells)
    {
        var said = cells.Select(InOneLine).Where(cell => cell.Length > 0).ToList();
        return said.Count > 1 && said.TrueForAll(cell => cell.Length <= LongestCell) ? string.Join(" | ", said) : null;
    }

    private static string InOneLine(string cell) =>
        string.Join(' ', cell.Split([' ', '\t', '\r', '\n', '\f', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
