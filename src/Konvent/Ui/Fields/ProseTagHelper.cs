using Konvent.Basics;
using Konvent.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>
/// A longer text in many languages, written in Markdown, as this reader sees it: marked with its language where that is not the page's,
/// and said to be a fallback. <c>&lt;prose text="project.Description" /&gt;</c>
/// </summary>
[HtmlTargetElement("prose", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProseTagHelper(Texts texts) : TagHelper
{
    public Wording? Text { get; set; }

    /// <summary>Whose language counts, where it is not the interface's.</summary>
    public Language? Reader { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Text?.For(Reader ?? texts.Language) is not { } shown)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "prose");
        if (shown.IsFallback)
        {
            output.Attributes.SetAttribute("lang", shown.Language.Code);
            output.PreElement.AppendHtml(Note(shown.Language));
        }
        output.Content.SetHtmlContent(Markdown.Show(shown.Text));
    }

    private TagBuilder Note(Language language)
    {
        var note = new TagBuilder("p");
        note.AddCssClass("fallback");
        if (texts.Foreign is { } foreign)
            note.Attributes["lang"] = foreign;
        note.InnerHtml.Append(texts["ui.fallback.long", texts.NameOf(language)]);
        return note;
    }
}
