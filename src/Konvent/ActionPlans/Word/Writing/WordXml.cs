using System.Text;
using System.Xml;
using System.Xml.Linq;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>The elements that a document is made of (ECMA-376, Part 1, 17), as far as a plan needs them.</summary>
internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IEnumerable<XAttribute> Prefixes =>
        [new(XNamespace.Xmlns + "w", W.NamespaceName), new(XNamespace.Xmlns + "r", R.NamespaceName)];

    public static XElement Element(string name, params object?[] content) => new(W + name, content);

    public static XAttribute Attribute(string name, object value) => new(W + name, value);

    public static XElement Valued(string name, object value) => new(W + name, Attribute("val", value));

    public static XElement Paragraph(string style, params object?[] runs) => Paragraph(style, null, runs);

    /// <param name="more">Properties beyond those of the style.</param>
    public static XElement Paragraph(string style, XElement? more, object?[] runs) =>
        Element("p", Element("pPr", Valued("pStyle", style), more), runs);

    /// <summary>Text with its line breaks and tabs.</summary>
    /// <param name="language">Where it is not that of the document.</param>
    public static XElement Run(string text, Language? language = null, string? style = null)
    {
        var run = Element("r");
        if (style is not null || language is not null)
            run.Add(
                Element(
                    "rPr",
                    style is null ? null : Valued("rStyle", style),
                    language is null ? null : Valued("lang", WordLanguage.Of(language.Value))
                )
            );
        foreach (var (n, line) in Written(text).Split('\n').Index())
        {
            if (n > 0)
                run.Add(Element("br"));
            foreach (var (m, stretch) in line.Split('\t').Index())
            {
                if (m > 0)
                    run.Add(Element("tab"));
                if (stretch.Length > 0)
                    run.Add(Element("t", new XAttribute(XNamespace.Xml + "space", "preserve"), stretch));
            }
        }
        return run;
    }

    /// <summary>A figure that the office program reckons, such as the number of a page.</summary>
    public static XElement Field(string code, string shown = "1") =>
        Element("fldSimple", Attribute("instr", $" {code} "), Run(shown));

    /// <summary>XML has no place for most control characters and for halves of pairs, however they are escaped.</summary>
    public static string Written(string text)
    {
        if (text.All(sign => XmlConvert.IsXmlChar(sign)))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
                kept.Append(rune);
        return kept.ToString();
    }
}
