namespace Konvent.Projects.Import.Tables;

/// <summary>Reads a spreadsheet or a table of text row by row. It knows nothing of what the rows may become.</summary>
public static class ReadTable
{
    private static ReadOnlySpan<byte> Zip => "PK\x03\x04"u8;

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="Basics.RuleBroken">It is no table, or more than is read. While its rows are read, too.</exception>
    public static FoundTable Of(TableFile file, HowToRead? how = null)
    {
        TableLimits.Require(file.Length > 0, "import.rule.empty");
        TableLimits.RequireSize(file.Length);
        var head = file.Head(OldOffice.Length).AsSpan();
        TableLimits.Require(!head.SequenceEqual(OldOffice), "import.rule.oldExcel");
        return head.SequenceEqual(Zip) ? Workbook.Open(file, how?.Sheet) : TextTable.Open(file, how?.Encoding);
    }

    public static FoundTable Of(byte[] file, HowToRead? how = null) => Of(TableFile.Of(file), how);
}
