using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>A picture from the sprite, beside its word and silent for those who listen: <c>&lt;icon name="people" /&gt;</c>.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper(IFileVersionProvider versions) : TagHelper
{
    public string? Name { get; set; }

    public string? Class { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Class is null ? "icon" : "icon " + Class);
        output.Attributes.SetAttribute("aria-hidden", "true");
        var sprite = versions.AddFileVersionToPath(View.HttpContext.Request.PathBase, "/built/icons.svg");
        output.Content.SetHtmlContent($"<use href=\"{sprite}#{Name}\"/>");
    }
}
