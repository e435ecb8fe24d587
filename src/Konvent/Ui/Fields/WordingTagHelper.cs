using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Fields;

/// <summary>
/// One text in several languages, one below the other:
/// <c>&lt;wording for="Form.LongName" label="…" languages="Model.Languages" now="Model.Project.LongName" rows="1" /&gt;</c>.
/// With <c>now</c>, each language says whether it is missing, outdated or made by a machine.
/// </summary>
[HtmlTargetElement("wording", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WordingTagHelper(Texts texts) : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Help { get; set; }

    public required IEnumerable<Language> Languages { get; set; }

    public Wording? Now { get; set; }

    public int Rows { get; set; } = 1;

    public bool Optional { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(View, For.Name, texts);
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        // The error summary leads here.
        output.Attributes.SetAttribute("id", parts.Id);
        output.Attributes.SetAttribute("class", parts.IsWrong ? "wording field-wrong" : "wording");
        output.Content.AppendHtml(parts.Label(Label, Optional, "legend"));
        output.Content.AppendHtml(parts.Help(Help));
        output.Content.AppendHtml(parts.Wrong());
        var field = For.Model as WordingField ?? new WordingField();
        foreach (
            var language in Languages.Union(
                field.Texts.Keys.Where(code => Language.TryOf(code, out _)).Select(Language.Of)
            )
        )
            output.Content.AppendHtml(One(language, field));
    }

    private TagBuilder One(Language language, WordingField field)
    {
        var name = $"{For.Name}.Texts[{language.Code}]";
        var parts = new FieldParts(View, name, texts);
        var one = new TagBuilder("div");
        one.AddCssClass("wording-one");
        if (parts.IsWrong)
            one.Attributes["data-wrong"] = "";
        var label = new TagBuilder("label");
        label.Attributes["for"] = parts.Id;
        label.InnerHtml.Append(language.NativeName);
        label.InnerHtml.AppendHtml(State(language));
        one.InnerHtml.AppendHtml(label);
        var rest = new TagBuilder("div");
        rest.InnerHtml.AppendHtml(parts.Wrong());
        rest.InnerHtml.AppendHtml(Input(language, name, parts, field.Texts.GetValueOrDefault(language.Code)));
        one.InnerHtml.AppendHtml(rest);
        return one;
    }

    private IHtmlContent State(Language language)
    {
        if (Now is null || Now.IsEmpty)
            return HtmlString.Empty;
        var (name, shape) =
            language == Now.Source ? ("source", null)
            : Now[language] is null ? ("missing", "ring")
            : Now.IsOutdated(language) ? ("outdated", "half")
            : Now.Entry(language)!.State == WordingState.MachineMade ? ("machineMade", "diamond")
            : Now.Entry(language)!.State == WordingState.InWork ? ("inWork", "triangle")
            : ("upToDate", (string?)null);
        var state = new TagBuilder("span");
        state.AddCssClass(shape is null ? "wording-state" : "wording-state wording-watch");
        if (shape is not null)
            state.InnerHtml.AppendHtml(
                $"<svg class=\"icon\" aria-hidden=\"true\">{Sprite.Use(View.HttpContext, "shape-" + shape)}</svg>"
            );
        state.InnerHtml.Append(texts[$"ui.wording.{name}"]);
        return state;
    }

    private TagBuilder Input(Language language, string name, FieldParts parts, string? text)
    {
        var input = new TagBuilder("textarea");
        input.AddCssClass("form-control");
        input.Attributes["id"] = parts.Id;
        input.Attributes["name"] = View.ViewData.TemplateInfo.GetFullHtmlFieldName(name);
        input.Attributes["rows"] = Rows.ToString(System.Globalization.CultureInfo.InvariantCulture);
        input.Attributes["lang"] = language.Code;
        input.Attributes["placeholder"] = " ";
        if (parts.IsWrong)
            input.Attributes["aria-invalid"] = "true";
        if (parts.DescribedBy(null) is { } described)
            input.Attributes["aria-describedby"] = described;
        // A browser drops the first line break of a textarea; one of our own takes its place.
        input.InnerHtml.AppendHtml("\n").Append(text ?? "");
        return input;
    }
}
