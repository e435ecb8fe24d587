namespace Konvent.Reading;

/// <summary>Words for money of which a text does not say whose it is: "Kronen", "Pfund". One list for all languages, by folded beginnings.</summary>
internal static class CurrenciesBeside
{
    private static readonly (string Begin, string[] Currencies)[] Words =
    [
        ("kron", ["SEK", "NOK", "DKK", "ISK", "CZK", "EEK"]),
        ("kroon", ["SEK", "NOK", "DKK", "ISK", "CZK", "EEK"]),
        ("kruunu", ["SEK", "NOK", "DKK", "ISK", "CZK", "EEK"]),
        ("koron", ["SEK", "NOK", "DKK", "ISK", "CZK"]),
        ("korun", ["SEK", "NOK", "DKK", "ISK", "CZK"]),
        ("coron", ["SEK", "NOK", "DKK", "ISK", "CZK"]),
        ("crown", ["SEK", "NOK", "DKK", "ISK", "CZK"]),
        ("coroin", ["SEK", "NOK", "DKK", "ISK", "CZK"]),
        ("kurun", ["SEK", "NOK", "DKK", "ISK", "CZK"]),
        ("couronne", ["SEK", "NOK", "DKK", "ISK", "CZK"]),
        ("крон", ["SEK", "NOK", "DKK", "ISK", "CZK"]),
        ("κορων", ["SEK", "NOK", "DKK", "ISK", "CZK"]),
        ("forint", ["HUF"]),
        ("φιορινι", ["HUF"]),
        ("zlot", ["PLN"]),
        ("sloty", ["PLN"]),
        ("lei", ["RON", "MDL"]),
        ("leu", ["RON", "MDL"]),
        ("lewa", ["BGN"]),
        ("leva", ["BGN"]),
        ("lev", ["BGN"]),
        ("лев", ["BGN"]),
        ("dinar", ["RSD", "MKD"]),
        ("kun", ["HRK"]),
        ("frank", ["CHF"]),
        ("franc", ["CHF"]),
        ("frang", ["CHF"]),
        ("svajcar", ["CHF"]),
        ("pfund", ["GBP"]),
        ("pound", ["GBP"]),
        ("livre", ["GBP"]),
        ("sterlin", ["GBP"]),
        ("dollar", ["USD", "CAD"]),
        ("dolar", ["USD", "CAD"]),
        ("δολαρι", ["USD"]),
        ("долар", ["USD"]),
        ("hryv", ["UAH"]),
        ("griwn", ["UAH"]),
        ("lir", ["TRY"]),
    ];

    /// <summary>The currencies that the word behind this may mean; null where it is none.</summary>
    public static string[]? Behind(Sentence sentence, int at)
    {
        if (at < sentence.Next && sentence.Passage.IsWord(at))
            foreach (var (begin, currencies) in Words)
                if (sentence.Passage.Tokens[at].Text.StartsWith(begin, StringComparison.Ordinal))
                    return currencies;
        return null;
    }

    /// <summary>
    /// A sum in euro and the same number of another currency: what the other version says in place of the sum, out of the numbers into the sums.
    /// </summary>
    public static void Move(List<Stated> sums, List<Stated> numbers, List<Stated> others, IReadOnlyList<Segment> other)
    {
        foreach (var segment in other)
        foreach (var figure in Figures.In(segment.Sentence))
            if (
                numbers.Find(number => number.Key == figure.What.Key) is { } number
                && Behind(segment.Sentence, figure.Next) is { } currencies
                && sums.Exists(sum => IsOther(sum.Key, number.Key, currencies))
            )
            {
                numbers.Remove(number);
                others.Add(
                    new($"{number.Key} ?", segment.Sentence.Passage.Said(figure.First, figure.Next + 1), number.Alone)
                );
            }
    }

    private static bool IsOther(string sum, string number, string[] currencies) =>
        sum.Split(' ') is [var amount, var currency] && amount == number && !currencies.Contains(currency);
}
