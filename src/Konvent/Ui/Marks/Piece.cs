namespace Konvent.Ui.Marks;

/// <summary>What became of a piece of a text between two of its versions.</summary>
public enum PieceKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A stretch of a text that stayed, went or came.</summary>
public sealed record Piece(PieceKind Kind, string Text);
