namespace Konvent.Reading;

/// <summary>Words that say how much and of what at once: "MEUR", "kEUR", "mnkr", "tkr".</summary>
internal static class JoinedScale
{
    private const int CodeLength = 3;

    public static (decimal Times, Currency Currency)? Of(ReadOnlySpan<char> written, Language language)
    {
        if (written.Length is < 3 or > 6)
            return null;
        if (written.EndsWith("kr") && CurrencyTable.AtHome.TryGetValue(language.Code, out var home))
            return Times(written[..^2]) is { } kroner ? (kroner, Currency.Of(home)) : null;
        return
            written.Length > CodeLength
            && Currency.TryOf(written[^CodeLength..].ToString(), out var currency)
            && Times(written[..^CodeLength]) is { } times
            ? (times, currency)
            : null;
    }

    private static decimal? Times(ReadOnlySpan<char> letters) =>
        letters is "tn" ? 1_000m : ScaleWords.OfLetters(letters.ToString().ToLowerInvariant());
}
