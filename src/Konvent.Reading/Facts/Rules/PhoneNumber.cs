namespace Konvent.Reading;

/// <summary>Reads a telephone number: figures with what parts them.</summary>
internal static class PhoneNumber
{
    private const int Fewest = 6;
    private const int Most = 15;

    /// <summary>Where it stands, beginning with this token; null where no number does.</summary>
    public static TextSpan? At(string text, Passage passage, int at, int end)
    {
        var (figures, next) = (0, at);
        for (var n = at; n < end; n++)
        {
            var token = passage.Tokens[n];
            if (token.Kind == PieceKind.Number)
                (figures, next) = (figures + token.Text.Length, n + 1);
            else if (token.Text is not ("+" or "(" or ")" or "/" or "-" or "." or "–"))
                break;
        }
        return figures is >= Fewest and <= Most ? passage.SpanOf(at, next) : null;
    }
}
