namespace Konvent.Projects.Import.Tables;

/// <summary>Reads a spreadsheet or a table of text row by row. It knows nothing of what the rows may become.</summary>
public static class ReadTable
{
    private static ReadOnlySpan<byte> Zip => "PK\x03\x04"u8;

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="Basics.RuleBroken">It is no table, or more than is read. While its rows are read, too.</exception>
    public static FoundTable Of(byte[] file, HowToRead? how = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        TableLimits.Require(file.Length > 0, "import.rule.empty");
        TableLimits.Require(
            file.Length <= TableLimits.Megabytes * 1024 * 1024,
            "import.rule.size",
            TableLimits.Megabytes
        );
        TableLimits.Require(!file.AsSpan().StartsWith(OldOffice), "import.rule.oldExcel");
        return file.AsSpan().StartsWith(Zip) ? Workbook.Open(file, how?.Sheet) : TextTable.Open(file, how?.Encoding);
    }
}
