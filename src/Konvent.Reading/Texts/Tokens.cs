namespace Konvent.Reading;

/// <summary>Takes a stretch of a text apart into tokens, in one pass.</summary>
internal static class Tokens
{
    public static List<Token> In(string text, TextSpan stretch)
    {
        var tokens = new List<Token>();
        var apart = true;
        for (var at = stretch.Start; at < stretch.End; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                (apart, at) = (true, at + 1);
                continue;
            }
            var kind = KindOf(text[at]);
            var end = kind == PieceKind.Sign ? EndOfSign(text, at, stretch.End) : EndOfRun(text, at, stretch.End, kind);
            var rest = kind == PieceKind.Word ? RestOfWord(text, end, stretch.End) : default;
            var said =
                rest.Length > 0
                    ? FoldedWords.Of(string.Concat(text.AsSpan(at, end - at), text.AsSpan(rest.Start, rest.Length)))
                    : FoldedWords.Of(text.AsSpan(at, end - at));
            end = rest.Length > 0 ? rest.End : end;
            tokens.Add(new(kind, said, new(at, end), apart));
            (apart, at) = (false, end);
        }
        return tokens;
    }

    private static int EndOfRun(string text, int at, int end, PieceKind kind)
    {
        while (at < end && KindOf(text[at]) == kind)
            at++;
        return at;
    }

    private static int EndOfSign(string text, int at, int end)
    {
        var dots = at;
        while (dots < end && text[dots] == '.')
            dots++;
        return Math.Max(dots, at + 1);
    }

    // "imple-" at the end of a line and "mentation" at the beginning of the next; "Sachsen-" and "Anhalt" are two words.
    private static TextSpan RestOfWord(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('-' or '\u2010'))
            return default;
        var next = at + 1;
        var lines = 0;
        while (next < end && char.IsWhiteSpace(text[next]))
            lines += text[next++] == '\n' ? 1 : 0;
        return lines == 1 && next < end && char.IsLower(text[next])
            ? new(next, EndOfRun(text, next, end, PieceKind.Word))
            : default;
    }

    private static PieceKind KindOf(char c) =>
        char.IsAsciiDigit(c) ? PieceKind.Number
        : char.IsLetter(c) || char.IsSurrogate(c) || c == FoldedWords.SoftHyphen || IsMark(c) ? PieceKind.Word
        : PieceKind.Sign;

    // A letter's accent that stands by itself, and the Roman numbers of Unicode.
    private static bool IsMark(char c) =>
        c >= '\u0300'
        && char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.LetterNumber;
}
