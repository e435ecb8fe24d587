using Konvent.Reading;

namespace Konvent.Intake;

/// <summary>Plain text and Markdown; where form feeds part it into pages, as one text.</summary>
internal static class PlainText
{
    public static SourceText Read(string text)
    {
        IntakeLimits.RequireLength(text.Length);
        var whole = text.Contains('\f', StringComparison.Ordinal) ? Pages.Joined(text) : text;
        return SourceText.Of(LinkMarks.Tidied(whole));
    }
}
