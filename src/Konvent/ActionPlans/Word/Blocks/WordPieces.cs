using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Blocks;

/// <summary>A piece of a document's body: a paragraph or a table.</summary>
internal abstract record WordPiece;

/// <summary>A paragraph with what its look tells of it.</summary>
/// <param name="Style">The name of its style, written together; null for ordinary text.</param>
/// <param name="Level">1 to 9 for a heading.</param>
/// <param name="IsBold">Whether all its words are.</param>
/// <param name="BoldStart">How many of its first signs are bold.</param>
/// <param name="List">The list of which it is an item.</param>
/// <param name="IsContents">Whether it is a line of a table of contents.</param>
/// <param name="Other">The language that it is marked to be in where it should be in another.</param>
internal sealed record WordParagraph(
    string Text,
    string? Style = null,
    int? Level = null,
    bool IsBold = false,
    int BoldStart = 0,
    int? List = null,
    Language? Other = null,
    bool IsContents = false
) : WordPiece
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

internal sealed record WordTable(IReadOnlyList<WordRow> Rows) : WordPiece;

internal sealed record WordRow(IReadOnlyList<WordCell> Cells);

/// <param name="Span">Over how many columns it goes.</param>
internal sealed record WordCell(IReadOnlyList<WordPiece> Pieces, int Span = 1)
{
    public IEnumerable<WordParagraph> Paragraphs => Pieces.SelectMany(ParagraphsOf);

    public string Text =>
        string.Join('\n', Paragraphs.Where(paragraph => !paragraph.IsEmpty).Select(paragraph => paragraph.Text));

    public bool IsEmpty => Paragraphs.All(paragraph => paragraph.IsEmpty);

    private static IEnumerable<WordParagraph> ParagraphsOf(WordPiece piece) =>
        piece switch
        {
            WordParagraph paragraph => [paragraph],
            WordTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Paragraphs),
            _ => [],
        };
}

/// <summary>A document's body, and the language in which it is set where it says so.</summary>
/// <param name="IsOurs">Whether it was written here, so that its styles tell words of the plan from words of the form.</param>
internal sealed record WordBody(IReadOnlyList<WordPiece> Pieces, Language? Language, bool IsOurs)
{
    /// <summary>What stands at the head and the foot of its pages, where that was asked for.</summary>
    public IReadOnlyList<WordPiece> Frames { get; init; } = [];
}
