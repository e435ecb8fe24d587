using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Projects.Sources;

/// <summary>
/// A small link beside a fact that has sources, to the page that shows them; nothing where it has none:
/// <c>&lt;source-mark in="project" part="totalBudget" /&gt;</c>, for a thing within the project with <c>of="instrument.Id"</c>.
/// </summary>
[HtmlTargetElement("source-mark", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SourceMarkTagHelper(SourcesOnPage sources, Texts texts) : TagHelper
{
    public Project In { get; set; } = null!;

    /// <summary>The thing it is a fact of, where that is not the project itself.</summary>
    public Guid? Of { get; set; }

    public string Part { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (await sources.Of(In.Id, Of ?? In.Id, Part, View.HttpContext.RequestAborted) is not { } fact)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "source-mark");
        output.Attributes.SetAttribute("href", fact.Name.AddressIn(In.Path));
        output.Content.SetContent(
            texts.Count(fact.Agreement == Agreement.Agreed ? "sources.mark" : "sources.mark.differ", fact.Sources.Count)
        );
    }
}
