namespace Konvent.Reading;

internal enum PieceKind
{
    Number,
    Word,
    Sign,
}

/// <summary>A run of figures, a run of letters, or one sign, of folded text.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Text">As it stands, folded.</param>
/// <param name="At">Where it begins in the folded text.</param>
internal readonly record struct TypedPiece(PieceKind Kind, string Text, int At)
{
    /// <summary>Signs that part words and mean nothing more.</summary>
    public bool IsSkipped => Kind == PieceKind.Sign && Text is "." or "," or "'" or "’" or "°" or "(" or ")";
}

internal static class TypedPieces
{
    public static List<TypedPiece> Of(string text) => OfFolded(Folding.Fold(text));

    public static List<TypedPiece> OfFolded(string folded)
    {
        var pieces = new List<TypedPiece>();
        for (var at = 0; at < folded.Length; )
        {
            var end = at + 1;
            var kind = KindOf(folded[at]);
            if (kind != PieceKind.Sign)
                while (end < folded.Length && KindOf(folded[end]) == kind)
                    end++;
            else
                while (folded[at] == '.' && end < folded.Length && folded[end] == '.')
                    end++;
            if (!char.IsWhiteSpace(folded[at]))
                pieces.Add(new TypedPiece(kind, folded[at..end], at));
            at = end;
        }
        return pieces;
    }

    private static PieceKind KindOf(char c) =>
        char.IsAsciiDigit(c) ? PieceKind.Number
        : char.IsLetter(c) || char.IsSurrogate(c) ? PieceKind.Word
        : PieceKind.Sign;
}
