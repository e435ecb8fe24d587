using System.Globalization;
using Konvent.Reading;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Konvent.Ui.Times;

/// <summary>When something happened here, in the reader's language: <c>&lt;moment at="revision.At" /&gt;</c> is <c>12 February 2020, 09:05 UTC</c>.</summary>
[HtmlTargetElement("moment", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MomentTagHelper(Texts texts) : TagHelper
{
    public required DateTimeOffset At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var at = At.UtcDateTime;
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        var time = at.ToString("HH:mm", CultureInfo.InvariantCulture);
        output.Content.SetContent($"{When.Day(DateOnly.FromDateTime(at)).Write(texts.Language)}, {time} UTC");
    }
}

/// <summary>A day in the reader's language: <c>&lt;day on="role.From" /&gt;</c> is <c>12 February 2020</c>.</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayTagHelper(Texts texts) : TagHelper
{
    public required DateOnly On { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Content.SetContent(When.Day(On).Write(texts.Language));
    }
}
