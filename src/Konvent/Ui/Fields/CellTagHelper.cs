using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>
/// A cell of a table whose content is written over several lines and may come to nothing is then truly empty, so that the
/// styles can say so: a dash at a desk, no line on a phone. A cell that is one expression is empty by itself.
/// </summary>
[HtmlTargetElement("td", Attributes = "may-be-empty")]
public sealed class CellTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("may-be-empty");
        if ((await output.GetChildContentAsync()).IsEmptyOrWhiteSpace)
            output.Content.SetContent("");
    }
}
