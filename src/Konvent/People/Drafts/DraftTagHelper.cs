using Konvent.People.WhoAsks;
using Konvent.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.People.Drafts;

/// <summary>Makes a form keep itself while it is being filled in: <c>&lt;form method="post" draft="@Model.DraftKey"&gt;</c>; see <see cref="IHaveDraft"/>.</summary>
[HtmlTargetElement("form", Attributes = "draft")]
public sealed class DraftTagHelper(DraftTicket tickets, IHtmlHelper html, Texts texts) : TagHelper
{
    /// <summary>The draft's key; null where the form keeps none.</summary>
    public string? Draft { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Draft is null || View.HttpContext.Asker() is not { } who)
            return;
        output.Attributes.SetAttribute("data-draft", Draft);
        output.Attributes.SetAttribute("data-saved", texts["people.draft.saved"]);
        output.Attributes.SetAttribute("data-failed", texts["people.draft.failed"]);
        ((IViewContextAware)html).Contextualize(View);
        if (View.ViewData.Draft is not null)
            output.PreContent.AppendHtml(await html.PartialAsync("/People/Drafts/_Draft.cshtml", View.ViewData.Draft));
        output.PostContent.AppendHtml(Hidden(tickets.Write(who.Id, Draft)));
        output.PostContent.AppendHtml("<p class=\"saving\" data-saving role=\"status\"></p>");
    }

    private static TagBuilder Hidden(string ticket) =>
        new("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes =
            {
                ["type"] = "hidden",
                ["name"] = DraftTicket.Field,
                ["value"] = ticket,
            },
        };
}
