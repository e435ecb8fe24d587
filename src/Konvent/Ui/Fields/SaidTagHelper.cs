using Konvent.Basics;
using Konvent.Reading;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>
/// A text in many languages as this reader sees it, marked with its language where that is not the page's and said to be a fallback:
/// <c>&lt;said text="project.LongName" /&gt;</c>. With <c>quiet</c> the language is marked for machines only.
/// </summary>
[HtmlTargetElement("said", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SaidTagHelper(Texts texts) : TagHelper
{
    public Wording? Text { get; set; }

    /// <summary>Whose language counts, where it is not the interface's.</summary>
    public Language? Reader { get; set; }

    public bool Quiet { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Text?.For(Reader ?? texts.Language) is not { } shown)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (shown.IsFallback)
            output.Attributes.SetAttribute("lang", shown.Language.Code);
        output.Content.SetContent(shown.Text);
        if (!Quiet && texts.ShortNoteOn(Text, shown) is { } note)
            output.PostElement.AppendHtml(texts.Element("span", $" ({note})"));
    }
}
