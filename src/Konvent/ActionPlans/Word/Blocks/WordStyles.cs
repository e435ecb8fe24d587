using System.Globalization;
using System.Xml;
using Konvent.ActionPlans.Word.Writing;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Blocks;

/// <summary>What one style says of the paragraphs that are in it.</summary>
/// <param name="Level">1 to 9 where it is one of headings.</param>
/// <param name="IsContents">Whether it is of a table of contents, which says nothing that does not stand elsewhere.</param>
internal sealed record WordStyle(string Name, string? Base, int? Level, bool? IsBold)
{
    public bool IsContents => Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    public bool IsList => Name.StartsWith("List ", StringComparison.OrdinalIgnoreCase) && Name != "List Paragraph";
}

/// <summary>The styles of a document. Their names are English in every office program; their ids are not.</summary>
internal sealed class WordStyles(IReadOnlyDictionary<string, WordStyle> styles, Language? language)
{
    // A style may be based on another, that on a third; one that is based on itself comes to an end here.
    private const int LongestLine = 10;

    public static WordStyles None { get; } = new(new Dictionary<string, WordStyle>(), null);

    /// <summary>The language of text that does not say its own.</summary>
    public Language? Language { get; } = language;

    /// <summary>Whether the styles are those of a document that was written here, perhaps saved by another program since.</summary>
    public bool AreOurs =>
        styles.Keys.Any(id => NameOf(id) == "FactLabel") && styles.Keys.Any(id => NameOf(id) == "NotStated");

    /// <summary>The name of a style, written together: programs give ids of their own, and keep the names.</summary>
    public string? NameOf(string? id)
    {
        var name =
            id is not null && styles.TryGetValue(id, out var style)
                ? style.Name.Replace(" ", "", StringComparison.Ordinal)
                : "";
        return name.Length == 0 ? id : char.ToUpperInvariant(name[0]) + name[1..];
    }

    public int? LevelOf(string? id) => First(id, style => style.Level);

    public bool IsBold(string? id) => First(id, style => style.IsBold) ?? false;

    public bool IsContents(string? id) => Line(id).Any(style => style.IsContents);

    public bool IsList(string? id) => Line(id).Any(style => style.IsList);

    public static WordStyles Of(XmlReader xml)
    {
        var styles = new Dictionary<string, WordStyle>(StringComparer.Ordinal);
        Language? language = null;
        string? id = null;
        while (xml.Read())
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            else if (xml.LocalName == "style" && (id = Word(xml, "styleId")) is not null)
                styles[id] = new("", null, null, null);
            else if (id is null && xml.LocalName == "lang")
                language ??= WordLanguage.Named(Word(xml, "val"));
            else if (id is not null)
                styles[id] = With(styles[id], xml);
        return new(styles, language);
    }

    private static WordStyle With(WordStyle style, XmlReader xml) =>
        xml.LocalName switch
        {
            "name" => style with
            {
                Name = Word(xml, "val") ?? "",
                Level = style.Level ?? NamedLevel(Word(xml, "val") ?? ""),
            },
            "basedOn" => style with { Base = Word(xml, "val") },
            "outlineLvl" => style with { Level = Level(Word(xml, "val")) ?? style.Level },
            "b" => style with { IsBold = BodyReader.IsOn(xml) },
            _ => style,
        };

    private static int? NamedLevel(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan("heading ".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? level
            : null;

    /// <summary>Counted from nought; nine is that of ordinary text.</summary>
    private static int? Level(string? outline) =>
        int.TryParse(outline, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9
            ? level + 1
            : null;

    private static string? Word(XmlReader xml, string name) => BodyReader.Attribute(xml, name);

    private T? First<T>(string? id, Func<WordStyle, T?> read)
        where T : struct => Line(id).Select(read).FirstOrDefault(found => found is not null);

    private IEnumerable<WordStyle> Line(string? id)
    {
        for (
            var n = 0;
            n < LongestLine && id is not null && styles.TryGetValue(id, out var style);
            n++, id = style.Base
        )
            yield return style;
    }
}
