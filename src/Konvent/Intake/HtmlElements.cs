using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Konvent.Intake;

/// <summary>What elements of a page are to somebody who reads it.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> LeftOut = Names(
        "head script style template noscript nav svg math iframe object embed audio video canvas map select datalist button input textarea dialog"
    );

    private static readonly FrozenSet<string> Blocks = Names(
        "body p div section article header footer main aside address blockquote figure figcaption details summary form fieldset legend pre center hgroup search ul ol menu dl table caption thead tbody tfoot tr td th hr"
    );

    private static readonly FrozenSet<string> Items = Names("li dt dd");
    private static readonly FrozenSet<string> Headings = Names("h1 h2 h3 h4 h5 h6");

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsItem(IElement element) => Items.Contains(element.LocalName);

    public static bool IsHeading(IElement element) => Headings.Contains(element.LocalName);

    public static bool IsBold(IElement element) => element.LocalName is "b" or "strong";

    public static bool IsLeftOut(IElement element) =>
        LeftOut.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("role") == "navigation"
        || (element.GetAttribute("style") is { } style && IsHidden(style));

    /// <summary>Whether a cell holds more than words, and so was only laid out beside another.</summary>
    public static bool IsLaidOut(IElement cell) =>
        cell.QuerySelector("table, ul, ol, h1, h2, h3, h4, h5, h6") is not null;

    private static bool IsHidden(string style)
    {
        var said = style.Replace(" ", "", StringComparison.Ordinal);
        return said.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || said.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
