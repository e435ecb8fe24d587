using System.Text;
using System.Xml;

namespace Konvent.ActionPlans.Word.Blocks;

/// <summary>What stands in the notes at the foot of a page or at the end, to be read where the text refers to it.</summary>
internal sealed class NoteTexts(
    IReadOnlyDictionary<string, string> footnotes,
    IReadOnlyDictionary<string, string> endnotes
)
{
    /// <summary>The note to which a paragraph refers, in brackets; nothing where there is none.</summary>
    public string Of(XmlReader reference)
    {
        var notes = reference.LocalName == "footnoteReference" ? footnotes : endnotes;
        return BodyReader.Attribute(reference, "id") is { } id && notes.TryGetValue(id, out var note)
            ? $" [{note}]"
            : "";
    }

    public static Dictionary<string, string> Read(XmlReader xml)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        string? id = null;
        var (text, length) = (new StringBuilder(), 0);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "footnote" or "endnote" })
                (id, text) = (BodyReader.Attribute(xml, "id"), new());
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "p" } && text.Length > 0)
                text.Append(' ');
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" } && !xml.IsEmptyElement)
            {
                text.Append(xml.ReadString());
                WordLimits.Require(length + text.Length <= WordLimits.Signs, "word.rule.signs", WordLimits.Signs);
            }
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "footnote" or "endnote" } && id is not null)
            {
                notes[id] = text.ToString().Trim();
                length += text.Length;
            }
        }
        return notes.Where(note => note.Value.Length > 0).ToDictionary();
    }
}
