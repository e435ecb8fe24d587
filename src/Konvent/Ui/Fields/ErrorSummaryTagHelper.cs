using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>All errors of the form on top, each with a link to its field; nothing where there are none: <c>&lt;error-summary /&gt;</c>.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(Texts texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View.ModelState.Values.All(field => field.Errors.Count == 0))
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        var title = new TagBuilder("h2");
        title.InnerHtml.Append(texts["ui.errors"]);
        output.Content.AppendHtml(title);
        var list = new TagBuilder("ul");
        foreach (var field in View.ModelState.Keys.OrderBy(PlaceOf))
        foreach (var error in View.ModelState[field]!.Errors)
            list.InnerHtml.AppendHtml(Item(field, error.ErrorMessage));
        output.Content.AppendHtml(list);
    }

    /// <summary>Where the field stands among the form's properties, which are declared in the order of the page.</summary>
    private int PlaceOf(string field)
    {
        if (field.Split('.', '[') is not [var form, var property, ..])
            return -1;
        var properties = View.ViewData.ModelMetadata.Properties[form]?.Properties;
        return properties?.TakeWhile(p => p.PropertyName != property).Count() ?? 0;
    }

    private static TagBuilder Item(string field, string sentence)
    {
        var item = new TagBuilder("li");
        if (field.Length == 0)
        {
            item.InnerHtml.Append(sentence);
            return item;
        }
        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
        link.InnerHtml.Append(sentence);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
