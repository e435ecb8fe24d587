using System.Globalization;
using System.Reflection;
using Konvent.Reading;
using Konvent.Ui.Forms.Races;
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
        var wrong = View
            .ModelState.Keys.OrderBy(PlaceOf)
            .SelectMany(field => View.ModelState[field]!.Errors, (field, error) => (field, error.ErrorMessage))
            .ToList();
        foreach (var (field, sentence) in wrong)
        {
            // A sentence that is said of several fields does not tell which of them it means.
            var isShared = wrong.Exists(other => other.ErrorMessage == sentence && other.field != field);
            var label = isShared ? LabelOf(field) : null;
            list.InnerHtml.AppendHtml(Item(field, label is null ? sentence : texts["ui.errors.at", label, sentence]));
        }
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

    /// <summary>What the field is called, with the list it stands in and its language: “Result 2 › What changes (polski)”.</summary>
    private string? LabelOf(string field)
    {
        var labels = new List<string>();
        var at = View.ViewData.ModelMetadata;
        foreach (var step in field.Split('.'))
        {
            var name = step.Split('[')[0];
            var key = step.Length > name.Length ? step[(name.Length + 1)..].TrimEnd(']') : null;
            if (at.Properties[name] is not { } property)
                break;
            var called = property.ContainerType?.GetProperty(name)?.GetCustomAttribute<CalledAttribute>()?.Label;
            if (called is not null)
                labels.Add(
                    int.TryParse(key, CultureInfo.InvariantCulture, out var n)
                        ? $"{texts[called]} {n + 1}"
                        : texts[called]
                );
            else if (labels.Count > 0 && Language.TryOf(key ?? "", out var language))
                labels[^1] += $" ({language.NativeName})";
            at = property.ElementMetadata ?? property;
        }
        return labels.Count == 0 ? null : string.Join(" › ", labels);
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
