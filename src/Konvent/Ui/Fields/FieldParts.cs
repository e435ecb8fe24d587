using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Ui.Fields;

/// <summary>What all fields have around their input.</summary>
internal sealed class FieldParts(ViewContext view, string name, Texts texts)
{
    public string Id { get; } =
        TagBuilder.CreateSanitizedId(view.ViewData.TemplateInfo.GetFullHtmlFieldName(name), "_");

    public bool IsWrong => Errors.Count > 0;

    private IReadOnlyList<string> Errors { get; } =
        view.ModelState.TryGetValue(view.ViewData.TemplateInfo.GetFullHtmlFieldName(name), out var entry)
            ? [.. entry.Errors.Select(error => error.ErrorMessage)]
            : [];

    public IHtmlContent Label(string key, bool optional, string tag = "label")
    {
        var label = new TagBuilder(tag);
        if (tag == "label")
            label.Attributes["for"] = Id;
        label.InnerHtml.Append(texts[key]);
        if (optional)
        {
            var word = new TagBuilder("span");
            word.AddCssClass("optional");
            word.InnerHtml.Append($" ({texts["ui.optional"]})");
            label.InnerHtml.AppendHtml(word);
        }
        return label;
    }

    public IHtmlContent Help(string? key) =>
        key is null ? HtmlString.Empty : Paragraph("help", Id + "-help", texts[key]);

    public IHtmlContent Wrong()
    {
        if (!IsWrong)
            return HtmlString.Empty;
        return Paragraph("wrong", Id + "-wrong", string.Join(" ", Errors));
    }

    public string? DescribedBy(string? help)
    {
        var ids = string.Join(
            ' ',
            new[] { help is null ? null : Id + "-help", IsWrong ? Id + "-wrong" : null }.OfType<string>()
        );
        return ids.Length == 0 ? null : ids;
    }

    private static TagBuilder Paragraph(string css, string id, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(css);
        paragraph.Attributes["id"] = id;
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
