namespace Konvent.Reading;

/// <summary>Finds the sums of money of a text: a number with a currency before or after it, and perhaps a word for millions.</summary>
public static class FindSums
{
    /// <summary>In their order. A number without a currency is none; a sum too large to be kept is left out.</summary>
    public static IReadOnlyList<FoundSum> In(string text, TextSpan stretch, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return In(text, Tokens.In(text, stretch), stretch.End, language);
    }

    /// <param name="limit">Where the stretch of these tokens ends.</param>
    internal static IReadOnlyList<FoundSum> In(string text, List<Token> tokens, int limit, Language language)
    {
        var customs = SumCustoms.Of(language);
        var sums = new List<FoundSum>();
        var taken = 0;
        for (var at = 0; at < tokens.Count; )
        {
            if (
                !BeginsNumber(tokens, at)
                || FoundAmount.At(text, tokens[at].Span.Start, limit, customs) is not var (amount, end)
            )
            {
                at++;
                continue;
            }
            var next = at;
            while (next < tokens.Count && tokens[next].Span.Start < end)
                next++;
            if (Sum(tokens, taken, (at, next), amount, language) is { } sum)
            {
                sums.Add(sum);
                taken = tokens.FindIndex(at, token => token.Span.End == sum.Span.End) + 1;
            }
            at = next;
        }
        return sums;
    }

    // What hangs on a point or a comma is the rest of something that is no number.
    private static bool BeginsNumber(List<Token> tokens, int at) =>
        tokens[at].Kind == PieceKind.Number
        && (at == 0 || tokens[at].IsApart || tokens[at - 1].Text is not ("." or "," or "'" or "’"));

    /// <param name="taken">The first token that no sum has yet: what stands between two numbers is the currency of one.</param>
    private static FoundSum? Sum(
        List<Token> tokens,
        int taken,
        (int First, int Next) number,
        decimal amount,
        Language language
    )
    {
        var (first, next) = number;
        var (times, after) = Scale(tokens, next, language);
        var span = tokens[first].Span.To(tokens[times == 1 ? next - 1 : next].Span);
        if (CurrencyAt(tokens, after, language) is { } behind)
            return Made(amount * times, behind, span.To(tokens[after].Span));
        return first > taken && CurrencyAt(tokens, first - 1, language) is { } before
            ? Made(amount * times, before, tokens[first - 1].Span.To(span))
            : null;
    }

    // "2,2 Mio. EUR", "2,4 millions d'euros": what stands between the word and the currency belongs to it.
    private static (decimal Times, int Next) Scale(List<Token> tokens, int at, Language language)
    {
        if (at >= tokens.Count || ScaleWords.Of(tokens[at].Text, language) is not { } times)
            return (1, at);
        var next = at + 1;
        while (next < tokens.Count && tokens[next].Text is "." or "d" or "de" or "di" or "'" or "’")
            next++;
        return (times, next);
    }

    private static Currency? CurrencyAt(List<Token> tokens, int at, Language language) =>
        at < tokens.Count ? CurrencyTable.Meant(tokens[at].Text, language) : null;

    private static FoundSum? Made(decimal amount, Currency currency, TextSpan span) =>
        Money.Fits(amount, currency) ? new(new Money(decimal.Round(amount, currency.Digits), currency), span) : null;
}
