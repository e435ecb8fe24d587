namespace Konvent.Reading;

/// <summary>A word, a number or a sign of a text, folded, with its place in the text as it was given.</summary>
/// <param name="Text">Folded; a word that was parted at the end of a line is whole.</param>
/// <param name="IsApart">Whether a blank stands before it.</param>
internal readonly record struct Token(PieceKind Kind, string Text, TextSpan Span, bool IsApart);
