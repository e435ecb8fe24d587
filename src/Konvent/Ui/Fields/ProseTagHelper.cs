using Konvent.Basics;
using Konvent.Reading;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>
/// A longer text in many languages, written in Markdown, as this reader sees it: marked with its language where that is not the page's,
/// and said to be a fallback, or to be older than its original. <c>&lt;prose text="project.Description" /&gt;</c>
/// </summary>
[HtmlTargetElement("prose", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProseTagHelper(Texts texts) : TagHelper
{
    public Wording? Text { get; set; }

    /// <summary>Whose language counts, where it is not the interface's.</summary>
    public Language? Reader { get; set; }

    /// <summary>Marked with its language only: the page says once for all its texts in which they are.</summary>
    public bool Quiet { get; set; }

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
            output.Attributes.SetAttribute("lang", shown.Language.Code);
        if (!Quiet && texts.NoteOn(Text, shown, Reader ?? texts.Language) is { } note)
            output.PreElement.AppendHtml(texts.Element("p", note));
        output.Content.SetHtmlContent(Markdown.Show(shown.Text));
    }
}
