using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>
/// A field of a form: label above, help under it, the error beside the input, which comes back as it was typed.
/// <c>&lt;field for="Form.Acronym" label="projects.acronym" help="projects.acronym.help" width="short" /&gt;</c>
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator, Texts texts) : TagHelper
{
    public required ModelExpression For { get; set; }

    /// <summary>The key of the label's text.</summary>
    public required string Label { get; set; }

    /// <summary>The key of the sentence under the label.</summary>
    public string? Help { get; set; }

    /// <summary>text, email, password, url, date …</summary>
    public string Type { get; set; } = "text";

    /// <summary>More than one line.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>code, short or half: how long the answer is.</summary>
    public string? Width { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public int? Maxlength { get; set; }

    public bool Optional { get; set; }

    /// <summary>The id of a list of answers to choose from, where others are possible as well.</summary>
    public string? List { get; set; }

    /// <summary>The endings of the names of files that can be chosen.</summary>
    public string? Accept { get; set; }

    /// <summary>What can be chosen; makes a choice of the field.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The language the text is in, where it is not the page's.</summary>
    public string? Lang { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(View, For.Name, texts);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", parts.IsWrong ? "field field-wrong" : "field");
        output.Content.AppendHtml(parts.Label(Label, Optional));
        output.Content.AppendHtml(parts.Help(Help));
        output.Content.AppendHtml(parts.Wrong());
        output.Content.AppendHtml(Input(parts));
    }

    private IHtmlContent Input(FieldParts parts)
    {
        var attributes = new Dictionary<string, object?>
        {
            ["class"] = (Items is null ? "form-control" : "form-select") + (Width is null ? "" : " w-" + Width),
        };
        Add("autocomplete", Autocomplete);
        Add("inputmode", Inputmode);
        Add("maxlength", Maxlength);
        Add("lang", Lang);
        Add("list", List);
        Add("accept", Accept);
        Add("aria-describedby", parts.DescribedBy(Help));
        Add("aria-invalid", parts.IsWrong ? "true" : null);
        if (Items is not null)
            return generator.GenerateSelect(
                View,
                For.ModelExplorer,
                null,
                For.Name,
                Items,
                allowMultiple: false,
                attributes
            );
        if (Rows > 1)
            return generator.GenerateTextArea(View, For.ModelExplorer, For.Name, Rows, 0, attributes);
        attributes["type"] = Type;
        return Type == "password"
            ? generator.GeneratePassword(View, For.ModelExplorer, For.Name, null, attributes)
            : generator.GenerateTextBox(
                View,
                For.ModelExplorer,
                For.Name,
                Type == "file" ? null : For.Model,
                null,
                attributes
            );

        void Add(string name, object? value)
        {
            if (value is not null)
                attributes[name] = value;
        }
    }
}
