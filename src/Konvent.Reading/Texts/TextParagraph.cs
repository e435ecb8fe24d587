namespace Konvent.Reading;

/// <summary>What a paragraph is in its text.</summary>
public enum ParagraphKind
{
    /// <summary>One or more sentences.</summary>
    Prose,

    /// <summary>What stands over others.</summary>
    Heading,

    /// <summary>One of several that stand below each other.</summary>
    Item,
}

/// <summary>A paragraph of a text.</summary>
public sealed record TextParagraph(ParagraphKind Kind, TextSpan Span);
