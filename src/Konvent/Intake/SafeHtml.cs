using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Konvent.Intake;

/// <summary>Opens a page of the web: nothing is fetched, no script runs, and one that would take for ever ends at its limits.</summary>
internal static class SafeHtml
{
    // Pages that people write stay below a hundred levels; what is deeper takes time in proportion to its square.
    private const int Deepest = 250;
    private const int MostElements = 200_000;

    public static IHtmlDocument Open(string text)
    {
        var (count, last) = (0, (INode?)null);
        var how = new HtmlParserOptions
        {
            IsScripting = false,
            MaximumDepth = Deepest + 2,
            SkipComments = true,
            OnCreated = (element, _) =>
            {
                // An element gets its place only after it was made.
                IntakeLimits.Require(!IsTooDeep(last), "intake.rule.nested", Deepest);
                IntakeLimits.Require(++count <= MostElements, "intake.rule.elements", MostElements);
                last = element;
            },
        };
        return new HtmlParser(how).ParseDocument(text);
    }

    private static bool IsTooDeep(INode? node)
    {
        var depth = 0;
        for (; node is not null && depth <= Deepest; node = node.Parent)
            depth++;
        return depth > Deepest;
    }
}
