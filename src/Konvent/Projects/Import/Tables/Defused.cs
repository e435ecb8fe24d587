namespace Konvent.Projects.Import.Tables;

/// <summary>Cells that a spreadsheet would reckon are written with an apostrophe before them, and read without it.</summary>
internal static class Defused
{
    private const string Dangerous = "=+-@\t\r";

    public static string Of(string cell) => IsDangerous(cell) ? "'" + cell : cell;

    /// <summary>The cell as it was before it was written so.</summary>
    public static string Undone(string cell) => cell is ['\'', ..] && IsDangerous(cell[1..]) ? cell[1..] : cell;

    private static bool IsDangerous(string cell) => cell.Length > 0 && Dangerous.Contains(cell[0]);
}
