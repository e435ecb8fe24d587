using AngleSharp.Dom;
using Konvent.Reading;

namespace Konvent.Intake;

/// <summary>The text of a page of the web, as somebody sees it who looks at it.</summary>
internal static class TextOfHtml
{
    private const int Head = 4096;

    /// <summary>By how it begins; where its name says so, also without a beginning.</summary>
    public static bool Is(string text, string extension) => extension is "html" or "htm" or "xhtml" || Begins(text);

    public static bool Begins(string text)
    {
        var head = text.AsSpan(0, Math.Min(Head, text.Length)).TrimStart();
        return head.StartsWith('<')
            && (
                head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
                || head.Contains("<html", StringComparison.OrdinalIgnoreCase)
                || head.StartsWith("<body", StringComparison.OrdinalIgnoreCase)
            );
    }

    public static SourceText Read(string text)
    {
        var pen = new TextPen();
        using var page = SafeHtml.Open(text);
        if (page.Body is { } body)
            new HtmlReader(pen).Read(body);
        return pen.Done();
    }
}
