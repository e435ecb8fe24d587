using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>A status: colour, shape and word. <c>&lt;chip tone="good" shape="full"&gt;launched&lt;/chip&gt;</c>; tones good, watch, bad, accent, quiet.</summary>
public sealed class ChipTagHelper : TagHelper
{
    public string Tone { get; set; } = "quiet";

    /// <summary>full, half, ring, square, diamond, triangle, cross, check.</summary>
    public string Shape { get; set; } = "ring";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Write(output, View.HttpContext, Tone, Shape);
    }

    /// <summary>Makes any element's output a chip, for tag helpers that know their own tone and shape.</summary>
    internal static void Write(TagHelperOutput output, HttpContext http, string tone, string shape)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"chip chip-{tone}");
        output.PreContent.SetHtmlContent(
            $"<svg class=\"icon\" aria-hidden=\"true\">{Sprite.Use(http, "shape-" + shape)}</svg>"
        );
    }
}
