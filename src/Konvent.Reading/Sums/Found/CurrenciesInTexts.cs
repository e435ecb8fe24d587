using System.Collections.Concurrent;

namespace Konvent.Reading;

/// <summary>The words, signs and codes that mean a currency in texts of one language.</summary>
internal sealed class CurrenciesInTexts
{
    private static readonly ConcurrentDictionary<string, CurrenciesInTexts> ByLanguage = new();

    // By their first word, the longest first.
    private readonly Dictionary<string, Named[]> _names = new(StringComparer.Ordinal);

    private CurrenciesInTexts(Language language)
    {
        foreach (var row in CurrencyWords.All)
        {
            if (row.Readers.Length > 0 && !row.Readers.Split(' ').Contains(language.Code))
                continue;
            foreach (var name in row.Names.Split('|', StringSplitOptions.RemoveEmptyEntries))
                Add(name, row.Code, null);
            foreach (var name in row.Exact.Split('|', StringSplitOptions.RemoveEmptyEntries))
                Add(name, row.Code, name);
        }
        // A code is written in capitals: "all" and "try" are words.
        foreach (var currency in CurrencyTable.Rows)
            Add(currency.Code, currency.Code, currency.Code);
        foreach (var (word, names) in _names)
            _names[word] = [.. names.OrderByDescending(name => name.Words.Length)];
    }

    public static CurrenciesInTexts Of(Language language) =>
        ByLanguage.GetOrAdd(language.Code, _ => new CurrenciesInTexts(language));

    /// <summary>The currency that begins at this token, and the token after it.</summary>
    public (Currency Currency, int Next)? At(string text, List<Token> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count || !_names.TryGetValue(tokens[at].Text, out var names))
            return null;
        foreach (var (words, code, exact) in names)
        {
            var word = 1;
            while (word < words.Length && at + word < tokens.Count && tokens[at + word].Text == words[word])
                word++;
            if (
                word == words.Length
                && (exact is null || text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length).SequenceEqual(exact))
            )
                return (Currency.Of(code), at + word);
        }
        return null;
    }

    /// <summary>The currency that ends before this token, and its first token.</summary>
    public (Currency Currency, int First)? Before(string text, List<Token> tokens, int at)
    {
        for (var first = at - 1; first >= 0 && first >= at - 2; first--)
            if (At(text, tokens, first) is var (currency, next) && next == at)
                return (currency, first);
        // "kr. 500", "Kč. 500"
        return
            at >= 2
            && tokens[at - 1] is { Text: ".", IsApart: false }
            && At(text, tokens, at - 2) is var (one, end)
            && end == at - 1
            ? (one, at - 2)
            : null;
    }

    private void Add(string name, string code, string? exact)
    {
        string[] words = [.. Tokens.In(name, new(0, name.Length)).Select(token => token.Text)];
        _names[words[0]] = [.. _names.GetValueOrDefault(words[0], []), new(words, code, exact)];
    }

    private sealed record Named(string[] Words, string Code, string? Exact);
}
