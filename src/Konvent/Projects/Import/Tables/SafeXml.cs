using System.IO.Compression;
using System.Xml;

namespace Konvent.Projects.Import.Tables;

/// <summary>Opens the parts of a workbook: nothing outside it is fetched, no entity is resolved, and no part is longer than what is read.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = TableLimits.UnpackedMegabytes * 1024L * 1024,
        CloseInput = true,
    };

    /// <returns>Null where the workbook has no such part.</returns>
    public static XmlReader? Open(ZipArchive zip, string part) =>
        zip.GetEntry(part) is { } entry ? XmlReader.Create(entry.Open(), Settings) : null;

    /// <summary>The id by which a sheet is found, whichever of the two namespaces its workbook uses.</summary>
    public static string? Id(XmlReader sheet) =>
        sheet.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? sheet.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
}
