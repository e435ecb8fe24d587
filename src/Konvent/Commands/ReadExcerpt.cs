using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>What stands around a place in a text, in a few whole words.</summary>
internal static class ReadExcerpt
{
    private const int Before = 30;
    private const int Least = 90;
    private const int Marks = 6;

    /// <param name="room">In one line; it is used where that is more than is shown anyway.</param>
    public static string Of(SourceText text, TextSpan place, int room = 0)
    {
        var longest = Math.Max(Least, room - Marks);
        var around =
            text.Paragraphs.FirstOrDefault(paragraph =>
                paragraph.Span.Start <= place.Start && place.Start < paragraph.Span.End
            )?.Span
            ?? place;
        var start = WordStart(text.Text, Math.Max(around.Start, place.Start - Before), around.Start, place.Start);
        var end = WordEnd(text.Text, Math.Min(around.End, start + longest), around.End, start);
        var before = start > around.Start ? "… " : "";
        var after = end < around.End ? " …" : "";
        return $"“{before}{text.Text[start..end].Trim()}{after}”";
    }

    // Forward to the next word, unless the paragraph begins here.
    private static int WordStart(string text, int at, int first, int most)
    {
        if (at == first)
            return at;
        while (at < most && !char.IsWhiteSpace(text[at - 1]))
            at++;
        return at;
    }

    // Back to the end of a word; one that is longer than all stays whole.
    private static int WordEnd(string text, int at, int last, int first)
    {
        var end = at;
        while (end > first && end < last && !char.IsWhiteSpace(text[end]))
            end--;
        while (end == first && at < last && !char.IsWhiteSpace(text[at]))
            at++;
        return end == first ? at : end;
    }
}
