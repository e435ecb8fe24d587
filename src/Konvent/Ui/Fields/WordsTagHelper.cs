using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>
/// Words of the interface on a page that may be in a language the interface does not speak; they are then English and marked so:
/// <c>&lt;words key="site.partners" /&gt;</c>, counted <c>&lt;words key="site.countries" count="3" /&gt;</c>.
/// </summary>
[HtmlTargetElement("words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WordsTagHelper(Texts texts) : TagHelper
{
    public required string Key { get; set; }

    public int? Count { get; set; }

    public object[] With { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = texts.Foreign is null ? null : "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (texts.Foreign is { } language)
            output.Attributes.SetAttribute("lang", language);
        output.Content.SetContent(Count is { } number ? texts.Count(Key, number, With) : texts[Key, With]);
    }
}
