namespace Konvent.Reading;

/// <summary>Goes through the numbers of a stretch and asks of each whether a currency stands beside it.</summary>
internal sealed class SumsOfTokens(string text, List<Token> tokens, int limit, Language language)
{
    private readonly SumCustoms _customs = SumCustoms.Of(language);
    private readonly CurrenciesInTexts _currencies = CurrenciesInTexts.Of(language);
    private readonly DateVocabulary _words = DateVocabulary.Of(language);
    private readonly List<FoundSum> _sums = [];

    // The first token that no sum has yet: what stands between two numbers is the currency of one.
    private int _taken;

    /// <summary>A number with what may stand beside it.</summary>
    /// <param name="After">The token after the number and its word for millions.</param>
    private readonly record struct Amount(decimal Value, decimal Times, int First, int Next, int After);

    private Amount? _before;
    private (Currency Currency, int Next)? _carried;

    public List<FoundSum> All()
    {
        for (var at = 0; at < tokens.Count; )
        {
            if ((BeginsNumber(at) ? Read(at) : ReadWord(at)) is not { } amount)
            {
                at++;
                continue;
            }
            if (CurrencyBehind(amount) is var (currency, next))
                AddWithFirst(amount, currency, tokens[amount.First].Span.To(tokens[next - 1].Span), next);
            else if (amount.First > _taken && _currencies.Before(text, tokens, amount.First) is var (ahead, first))
            {
                Add(amount, ahead, tokens[first].Span.To(tokens[LastOf(amount)].Span), LastOf(amount) + 1);
                _carried = (ahead, _taken);
            }
            else if (_carried is var (same, end) && JoinedBehind(end, amount))
                Add(amount, same, tokens[amount.First].Span.To(tokens[LastOf(amount)].Span), LastOf(amount) + 1);
            _before = amount;
            at = Math.Max(amount.Next, at + 1);
        }
        return _sums;
    }

    // What hangs on a point or a comma is the rest of something that is no number; what hangs on a word is a part of a name.
    private bool BeginsNumber(int at) =>
        tokens[at].Kind == PieceKind.Number
        && (
            at == 0
            || tokens[at].IsApart
            || (
                tokens[at - 1].Text is not ("." or "," or "'" or "’")
                && (tokens[at - 1].Kind != PieceKind.Word || _currencies.Before(text, tokens, at) is not null)
            )
        );

    // "two million euros": only millions are counted in words.
    private Amount? ReadWord(int at)
    {
        if (
            at + 1 >= tokens.Count
            || tokens[at].Kind != PieceKind.Word
            || Scale(at + 1) is not (>= 1_000_000m and var times, var after)
        )
            return null;
        return Lexicon.Of(language).CardinalAt(tokens, at) is { } value ? new(value, times, at, at + 1, after) : null;
    }

    private Amount? Read(int at)
    {
        var end = FoundAmount.EndOf(text, tokens[at].Span.Start, limit);
        var next = at;
        while (next < tokens.Count && tokens[next].Span.Start < end)
            next++;
        var (times, after) = Scale(next);
        return FoundAmount.Of(text, tokens[at].Span.Start, end, _customs, times > 1) is { } value
            ? new(value, times, at, next, after)
            : null;
    }

    // "2,2 Mio. EUR", "2,4 millions d'euros": what stands between the word and the currency belongs to it.
    private (decimal Times, int Next) Scale(int at)
    {
        // "300 de mii de euro"
        if (at + 1 < tokens.Count && tokens[at] is { Text: "de", IsApart: true } && language.Code == "ro")
            return Scale(at + 1) is (> 1, _) and var scaled ? scaled : (1, at);
        if (at >= tokens.Count || tokens[at].Kind != PieceKind.Word)
            return (1, at);
        if (JoinedScale.Of(text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length), language) is not null)
            return (1, at);
        var isJoined =
            !tokens[at].IsApart || (at + 1 < tokens.Count && !tokens[at + 1].IsApart && tokens[at + 1].Text != ".");
        var times =
            ScaleWords.Of(tokens[at].Text, language) ?? (isJoined ? ScaleWords.OfLetters(tokens[at].Text) : null);
        if (times is not { } many)
            return (1, at);
        // "2 mil millones"
        return many == 1_000m && Scale(at + 1) is (>= 1_000_000m and var more, var next)
            ? (many * more, next)
            : (many, at + 1);
    }

    private (Currency, int)? CurrencyBehind(Amount amount)
    {
        var at = amount.After;
        if (at < tokens.Count && tokens[at].Kind == PieceKind.Word && amount.Times == 1)
        {
            var span = tokens[at].Span;
            if (JoinedScale.Of(text.AsSpan(span.Start, span.Length), language) is var (_, joined))
                return (joined, at + 1);
        }
        // "1 500 de lei", "3.000,- Euro", "2,4 millions d'euros"
        var beyond = at;
        for (var count = 0; beyond < tokens.Count && count < 3 && IsBetween(beyond, amount.Times > 1); count++)
            beyond++;
        return
            (_currencies.At(text, tokens, at) ?? (beyond > at ? _currencies.At(text, tokens, beyond) : null))
                is var (currency, next)
            && !SaysCents(next)
            ? (currency, next)
            : null;
    }

    // "12 euro cents", "12 Euro-Cent"
    private bool SaysCents(int at) =>
        (at < tokens.Count && CurrencyWords.Cents.Contains(tokens[at].Text))
        || (
            at + 1 < tokens.Count
            && tokens[at] is { Text: "-", IsApart: false }
            && CurrencyWords.Cents.Contains(tokens[at + 1].Text)
        );

    private bool IsBetween(int at, bool isScaled) =>
        isScaled
            ? tokens[at].Text is "." or "d" or "de" or "di" or "'" or "’" or "ta" or "van"
            : tokens[at].Text is "-" or "–" or "—" && at > 0 && tokens[at - 1].Text == "," && !tokens[at].IsApart
                || (
                    tokens[at] is { Text: ",", IsApart: false }
                    && at + 1 < tokens.Count
                    && tokens[at + 1].Text is "-" or "–" or "—"
                )
                || (language.Code == "ro" && tokens[at] is { Text: "de", IsApart: true });

    private static int LastOf(Amount amount) => amount.Times > 1 ? amount.After - 1 : amount.Next - 1;

    // "650-800 kr.", "od 5 do 10 mln zł": the first of two has the currency of the second.
    private void AddWithFirst(Amount amount, Currency currency, TextSpan span, int next)
    {
        if (
            _before is { } first
            && first.First >= _taken
            && first.Value < amount.Value * (first.Times > 1 ? 1 : amount.Times)
            && IsJoint(first.After, amount.First, first.First)
        )
        {
            var times = first.Times == 1 && first.Value < amount.Value ? TimesOf(amount) : first.Times;
            Add(
                first with
                {
                    Times = times,
                },
                currency,
                tokens[first.First].Span.To(tokens[first.Next - 1].Span),
                first.After
            );
        }
        Add(amount with { Times = TimesOf(amount) }, currency, span, next);
        _carried = null;
    }

    private decimal TimesOf(Amount amount)
    {
        if (amount.Times > 1 || amount.After >= tokens.Count)
            return amount.Times;
        var span = tokens[amount.After].Span;
        return JoinedScale.Of(text.AsSpan(span.Start, span.Length), language) is var (times, _) ? times : 1;
    }

    // "EUR 25,000 to 75,000"
    private bool JoinedBehind(int end, Amount amount) =>
        _before is { } first
        && first.Value < amount.Value
        && end <= amount.First
        && IsJoint(end, amount.First, first.First);

    // A dash without blanks or one word between them; "and" only after "between" or "from".
    private bool IsJoint(int at, int next, int first)
    {
        if (at < next && tokens[at].Text == ".")
            at++; // "od 5 tys. do 10 tys."
        if (at + 1 != next)
            return false;
        if (tokens[at].Text is "-" or "–" or "—")
            return !tokens[at].IsApart || !IsYear(first);
        var opens =
            Says(first - 1, Sense.Between, Sense.From) || (first >= 2 && Says(first - 2, Sense.Between, Sense.From));
        return Says(at, Sense.To, Sense.Until) || (opens && Says(at, Sense.And, Sense.And));
    }

    private bool IsYear(int at) => tokens[at].Text.Length == 4 && tokens[at].Text[0] is '1' or '2';

    private bool Says(int at, Sense one, Sense other)
    {
        if (at < 0)
            return false;
        foreach (var phrase in _words.BeginningWith(tokens[at].Text))
            if (phrase.Words.Length == 1 && (phrase.Mark.Sense == one || phrase.Mark.Sense == other))
                return true;
        return false;
    }

    private void Add(Amount amount, Currency currency, TextSpan span, int next)
    {
        var sum = amount.Value * amount.Times;
        if (!Money.Fits(sum, currency))
            return;
        _sums.Add(new(new Money(decimal.Round(sum, currency.Digits), currency), span));
        _taken = next;
    }
}
