using Konvent.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Site.Plans;

/// <summary>Headings of what stands once on a page of its own and once within another.</summary>
internal static class Headings
{
    /// <summary>Words of the interface as a heading of this level, marked where they are not in the page's language.</summary>
    public static IHtmlContent Heading(this Texts texts, int level, string key)
    {
        var heading = new TagBuilder($"h{level}");
        if (texts.Foreign is { } foreign)
            heading.Attributes["lang"] = foreign;
        heading.InnerHtml.Append(texts[key]);
        return heading;
    }
}
