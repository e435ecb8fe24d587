using System.Text;
using Konvent.Reading;

namespace Konvent.Intake;

/// <summary>Writes a text paragraph by paragraph: items below each other, all others with a blank line between them.</summary>
internal sealed class TextPen
{
    private const int LongestHeading = 120;

    private readonly StringBuilder text = new();
    private readonly List<TextParagraph> paragraphs = [];

    /// <summary>A paragraph; where it has lines of its own, they are read as those of plain text.</summary>
    public void Add(ParagraphKind kind, string words)
    {
        var said = LinkMarks.Tidied(DecodedText.Cleaned(words)).Trim();
        if (said.Length == 0)
            return;
        IntakeLimits.RequireLength(text.Length + said.Length + 2);
        var isNextItem = kind == ParagraphKind.Item && paragraphs is [.., { Kind: ParagraphKind.Item }];
        text.Append(
            paragraphs.Count == 0 ? ""
            : isNextItem ? "\n"
            : "\n\n"
        );
        var from = text.Length;
        text.Append(said);
        if (kind == ParagraphKind.Heading || !said.Contains('\n', StringComparison.Ordinal))
            paragraphs.Add(new(kind, new(from, text.Length)));
        else
            foreach (var (of, span) in SourceText.Of(said).Paragraphs)
                paragraphs.Add(new(of, new(from + span.Start, from + span.End)));
    }

    /// <summary>A paragraph in bold letters stands over others where it is short and no sentence.</summary>
    public void AddBold(string words) =>
        Add(
            words.Length <= LongestHeading
            && words.TrimEnd() is [.., not ('.' or '!' or '?' or ':' or ';' or ',' or '…')]
                ? ParagraphKind.Heading
                : ParagraphKind.Prose,
            words
        );

    public SourceText Done() => new(text.ToString(), paragraphs);
}
