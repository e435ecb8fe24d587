using System.Collections.Frozen;
using System.Globalization;

namespace Konvent.Reading;

/// <summary>The number of a page in a line at its edge, and what else the line says.</summary>
internal readonly record struct PageNumber(int Number, string Words)
{
    private const int MostDigits = 4;
    private const string Separators = "|–—-·•/";

    // As they are folded.
    private static readonly FrozenSet<string> Pages = new[]
    {
        "page",
        "p",
        "seite",
        "s",
        "strona",
        "str",
        "pagina",
        "pag",
        "pagna",
        "strana",
        "stranka",
        "stran",
        "sivu",
        "lehekulg",
        "lk",
        "oldal",
        "side",
        "sida",
        "lapa",
        "lpp",
        "puslapis",
        "psl",
        "leathanach",
        "σελιδα",
        "σελ",
        "страница",
        "стр",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Between the number of a page and how many there are; folded.
    private static readonly FrozenSet<string> Of =
        "of von van de di do da z ze af av sur iz od din no is tal as ta απο от"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Null where no number stands in it as that of a page does: by itself, parted from the rest, or beside the word for it.</summary>
    public static PageNumber? In(string line)
    {
        var tokens = Tokens.In(line, new(0, line.Length));
        for (var at = 0; at < tokens.Count; at++)
            if (tokens[at] is { Kind: PieceKind.Number, Text.Length: <= MostDigits } && Around(tokens, at) is { } span)
                return new(
                    int.Parse(tokens[at].Text, CultureInfo.InvariantCulture),
                    Trimmed(line[..span.Start]) + Trimmed(" " + line[span.End..])
                );
        return null;
    }

    private static TextSpan? Around(List<Token> tokens, int at)
    {
        var (first, last) = (at, AfterTotal(tokens, at));
        if (IsPage(tokens, first - 1))
            first--;
        else if (IsSign(tokens, first - 1, ".") && IsPage(tokens, first - 2))
            first -= 2;
        else if (IsPage(tokens, last + 1))
            last++;
        else if (IsSign(tokens, last + 1, ".") && IsPage(tokens, last + 2))
            last += 2;
        else if (!IsParted(tokens, first, last))
            return null;
        return tokens[first].Span.To(tokens[last].Span);
    }

    /// <summary>Over "/ 12" or "of 12" behind it.</summary>
    private static int AfterTotal(List<Token> tokens, int at) =>
        at + 2 < tokens.Count
        && tokens[at + 2].Kind == PieceKind.Number
        && (IsSign(tokens, at + 1, "/") || Of.Contains(tokens[at + 1].Text))
            ? at + 2
            : at;

    // At one end of the line, and behind a sign that parts it from what else stands there.
    private static bool IsParted(List<Token> tokens, int first, int last)
    {
        var (begins, ends) = (first == 0, last == tokens.Count - 1);
        return (begins && (ends || IsSeparator(tokens, last + 1)))
            || (ends && IsSeparator(tokens, first - 1))
            || (first == 1 && last == tokens.Count - 2 && IsSeparator(tokens, 0) && IsSeparator(tokens, last + 1));
    }

    private static bool IsPage(List<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && Pages.Contains(tokens[at].Text);

    private static bool IsSign(List<Token> tokens, int at, string sign) =>
        at >= 0 && at < tokens.Count && tokens[at].Text == sign;

    private static bool IsSeparator(List<Token> tokens, int at) =>
        tokens[at].Text.Length == 1 && Separators.Contains(tokens[at].Text[0], StringComparison.Ordinal);

    private static string Trimmed(string words) => words.Trim(' ', '\t', '|', '–', '—', '-', '·', '•', '/');
}
