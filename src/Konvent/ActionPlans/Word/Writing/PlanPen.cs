using System.Xml.Linq;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>Sets a plan down block by block. It knows which words are the plan's own and which the document's, and marks their languages.</summary>
internal sealed class PlanPen(Language language, Texts words)
{
    private readonly List<XElement> blocks = [];

    public Language Language { get; } = language;

    /// <summary>The language of headings and labels.</summary>
    public Language Headings { get; } = Texts.Languages.Contains(language) ? language : Language.English;

    public Texts Words { get; } = words;

    public IReadOnlyList<XElement> Blocks => blocks;

    private int tables;

    private Language? Foreign => Headings == Language ? null : Headings;

    public void Add(params IEnumerable<XElement> more) => blocks.AddRange(more);

    public void Heading(int level, string label, params XElement[] more) =>
        Add(WordXml.Paragraph($"Heading{level}", [Label(label), .. more]));

    /// <summary>A text of the plan as paragraphs and lists; where there is none, this is said.</summary>
    public void Prose(Wording text) =>
        Add(text.IsEmpty ? [WordXml.Paragraph("NotStated", Label(Words["word.empty"]))] : Paragraphs(text, "BodyText"));

    /// <summary>A text in exactly this language, which the heading above it names.</summary>
    public void Prose(string? text, Language language) =>
        Add(
            text is null
                ? [WordXml.Paragraph("NotStated", Label(Words["word.empty"]))]
                : Paragraphs(new ShownText(text, language, IsFallback: false), "BodyText")
        );

    /// <summary>A value with its label before it.</summary>
    public void Fact(string label, string value) =>
        Add(WordXml.Paragraph("Fact", WordXml.Run(Words[label] + ":", Foreign, "Strong"), Said(" " + value)));

    /// <summary>A numbered table under its caption; none where there is nothing to list. Its columns are labelled by keys.</summary>
    public void Table(
        string caption,
        IReadOnlyList<PlanColumn> columns,
        IEnumerable<IReadOnlyList<IEnumerable<XElement>>> rows
    )
    {
        List<IReadOnlyList<IEnumerable<XElement>>> all = [.. rows];
        if (all.Count > 0)
            Add(
                Caption(Words[caption]),
                PlanTables.Grid(this, [.. columns.Select(column => column with { Label = Words[column.Label] })], all),
                WordXml.Paragraph("Gap")
            );
    }

    /// <summary>A word of the document itself.</summary>
    public XElement Label(string label) => WordXml.Run(label, Foreign);

    /// <summary>Words of the plan that have no other language than the plan.</summary>
    public static XElement Said(string text) => WordXml.Run(text);

    /// <summary>A short text of the plan.</summary>
    public IEnumerable<XElement> Own(Wording text) =>
        text.For(Language) is not { } shown
            ? [WordXml.Run(Words["word.empty"], Foreign, "NotStatedSigns")]
            : [WordXml.Run(shown.Text, In(shown)), .. Mark(shown)];

    /// <summary>What stands in a cell: paragraphs and lists, or one empty paragraph.</summary>
    public IEnumerable<XElement> InCell(Wording text, string style = "TableText") =>
        text.IsEmpty ? [WordXml.Paragraph(style)] : Paragraphs(text, style);

    public IEnumerable<XElement> InCell(string text, string style = "TableText") =>
        Paragraphs(new ShownText(text, Language, IsFallback: false), style);

    public IEnumerable<XElement> LabelCell(string key) => [WordXml.Paragraph("TableText", Label(Words[key]))];

    /// <summary>The line above a table, with its number.</summary>
    private XElement Caption(string label)
    {
        var numbered = Words["word.table"].Split("{0}");
        return WordXml.Paragraph(
            "Caption",
            Label(numbered[0]),
            WordXml.Field("SEQ Table \\* ARABIC", $"{++tables}"),
            Label(numbered[^1] + ": " + label)
        );
    }

    private IEnumerable<XElement> Paragraphs(Wording text, string style) => Paragraphs(text.For(Language)!, style);

    private IEnumerable<XElement> Paragraphs(ShownText shown, string style)
    {
        var lines = ProseLines.Of(shown.Text);
        foreach (var (n, line) in lines.Index())
        {
            var run = WordXml.Run(line.Text, In(shown));
            IEnumerable<XElement> runs = n == lines.Count - 1 ? [run, .. Mark(shown)] : [run];
            var follows = n > 0 && lines[n - 1].IsItem;
            yield return line.IsItem
                ? Item(line.StandsApart && follows ? "ListBulletFirst" : "ListBullet", runs)
                : WordXml.Paragraph(line.LeadsList ? style + "Lead" : style, [.. runs]);
        }
    }

    private Language? In(ShownText shown) => shown.Language == Language ? null : shown.Language;

    private static XElement Item(string style, IEnumerable<XElement> runs) =>
        WordXml.Paragraph(
            style,
            WordXml.Element("numPr", WordXml.Valued("ilvl", 0), WordXml.Valued("numId", 1)),
            [.. runs]
        );

    /// <summary>That a text stands here in another language than the plan's.</summary>
    private IEnumerable<XElement> Mark(ShownText shown) =>
        shown.IsFallback ? [WordXml.Run($" [{Words.NameOf(shown.Language)}]", Foreign, "OtherLanguage")] : [];
}
