using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>A cell of a table that holds nothing is truly empty, so that the styles can say so: a dash at a desk, no line on a phone.</summary>
[HtmlTargetElement("td", Attributes = "data-label")]
public sealed class CellTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if ((await output.GetChildContentAsync()).IsEmptyOrWhiteSpace)
            output.Content.SetContent("");
    }
}
