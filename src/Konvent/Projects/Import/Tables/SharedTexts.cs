using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Konvent.Projects.Import.Tables;

/// <summary>The texts of a workbook, which its cells name by number.</summary>
internal sealed class SharedTexts(IReadOnlyList<string> texts)
{
    private const int MostLetters = 32 * 1024 * 1024;

    public string this[string number] =>
        int.TryParse(number, out var at) && at >= 0 && at < texts.Count ? texts[at] : "";

    public static SharedTexts Of(ZipArchive zip)
    {
        var texts = new List<string>();
        var letters = 0L;
        using var xml = SafeXml.Open(zip, "xl/sharedStrings.xml");
        while (xml?.Read() == true)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(TextIn(xml));
                letters += texts[^1].Length + 16;
                TableLimits.Require(letters <= MostLetters, "import.rule.unpacked", TableLimits.UnpackedMegabytes);
            }
        return new(texts);
    }

    /// <summary>The text of this element, put together from its runs; how it is pronounced is left out. Ends on the element's end.</summary>
    public static string TextIn(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var (depth, isText, spoken) = (xml.Depth, false, false);
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element)
                (isText, spoken) = (xml.LocalName == "t", xml.LocalName == "rPh" || spoken && xml.Depth > depth + 1);
            else if (isText && !spoken && text.Length <= TableLimits.CellLength && IsText(xml))
                text.Append(xml.Value);
        return text.ToString();
    }

    internal static bool IsText(XmlReader xml) =>
        xml.NodeType
            is XmlNodeType.Text
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace
                or XmlNodeType.CDATA;
}
