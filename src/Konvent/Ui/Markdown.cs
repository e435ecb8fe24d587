using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Konvent.Ui;

/// <summary>Shows what people wrote with light marks: paragraphs, lists, emphasis, links. Nothing in it runs, loads or leads anywhere but to http, https and mailto.</summary>
public static class Markdown
{
    /// <summary>What is longer is shown as it stands: some texts take the reader quadratic time.</summary>
    public const int Longest = 20_000;

    // The page has its own first and second headings; those of a text stand below.
    private const int HighestHeading = 3;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoLinks()
        .UseSoftlineBreakAsHardlineBreak()
        .Build();

    public static IHtmlContent Show(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return HtmlString.Empty;
        if (text.Length > Longest || Read(text) is not { } document)
            return Plain(text);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(6, heading.Level + HighestHeading - 1);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Tame(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !IsAllowed(link)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return new HtmlString(Written(document));
    }

    // A text nested deeper than the reader can follow is not worth reading either; it is shown as it stands.
    private static MarkdownDocument? Read(string text)
    {
        try
        {
            return MarkdownParser.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static HtmlContentBuilder Plain(string text)
    {
        var shown = new HtmlContentBuilder();
        shown.AppendHtml("<p>").Append(text).AppendHtml("</p>");
        return shown;
    }

    private static void Tame(LinkInline link)
    {
        // A picture from elsewhere would tell its server who reads here: it becomes a link.
        link.IsImage = false;
        if (IsAllowed(link.Url))
            link.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");
        else
            Unlink(link);
    }

    private static void Unlink(LinkInline link)
    {
        var words = new ContainerInline();
        link.ReplaceBy(words, copyChildren: true);
    }

    private static bool IsAllowed(AutolinkInline link) => link.IsEmail || IsAllowed(link.Url);

    private static bool IsAllowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";

    private static string Written(MarkdownDocument document)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
