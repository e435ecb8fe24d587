using System.Text.RegularExpressions;
using Konvent.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Marks;

/// <summary>
/// A compared text. Read aloud, what was added and what was removed is announced; printed in black and white, it is underlined and struck
/// through. <c>&lt;marked pieces="change.Marks" in="change.Language" /&gt;</c>
/// </summary>
[HtmlTargetElement("marked", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed partial class MarkedTagHelper(Texts texts) : TagHelper
{
    public IReadOnlyList<Piece> Pieces { get; set; } = [];

    /// <summary>The language of the text, where it is known.</summary>
    public Language? In { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "marked");
        if (In is { } language)
            output.Attributes.SetAttribute("lang", language.Code);
        // The text keeps its spaces and line breaks, so none may come in between.
        foreach (var piece in Pieces)
        foreach (var stretch in piece.Kind == PieceKind.Same ? [piece.Text] : Stretches(piece.Text))
            if (piece.Kind == PieceKind.Same || stretch.StartsWith('\n') && stretch != piece.Text)
                output.Content.Append(stretch);
            else
                output.Content.AppendHtml(Changed(piece.Kind, stretch));
    }

    /// <summary>Paragraphs and the line breaks between them: a mark would be seen on an empty line, too.</summary>
    private static IEnumerable<string> Stretches(string text) =>
        LineBreaks().Split(text).Where(stretch => stretch.Length > 0);

    private TagBuilder Changed(PieceKind kind, string text)
    {
        var (tag, word) = kind == PieceKind.Added ? ("ins", "ui.marks.added") : ("del", "ui.marks.removed");
        var announced = new TagBuilder("span");
        announced.AddCssClass("visually-hidden");
        if (In is not null)
            announced.Attributes["lang"] = texts.Foreign ?? texts.Language.Code;
        announced.InnerHtml.Append(texts[word] + " ");
        var changed = new TagBuilder(tag);
        changed.InnerHtml.AppendHtml(announced).Append(text);
        return changed;
    }

    [GeneratedRegex("(\n+)")]
    private static partial Regex LineBreaks();
}
