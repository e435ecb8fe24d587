using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Finds a date or a sum within a sentence. Only what is there once is found: of two nobody knows which is meant.</summary>
internal static class FindIn
{
    // Longer paragraphs tell a story, and each stretch of words in them would be tried.
    private const int MostWords = 80;
    private const int LongestDate = 10;
    private const int LongestSum = 5;

    private static readonly char[] Marks = ['.', ',', ';', ':', '(', ')', '!', '?', '„', '“', '”', '"'];

    /// <summary>The longest stretch that is a date with its year.</summary>
    public static When? Dates(string sentence, Language language)
    {
        var words = Words(sentence);
        for (var length = Math.Min(LongestDate, words.Length); length > 0; length--)
        {
            var found = Stretches(words, length)
                .Where(stretch => stretch.Any(char.IsAsciiDigit))
                .Select(stretch =>
                    When.TryRead(stretch, language, out var when, out _)
                    && !when.IsYearUnknown
                    && (when.Earliest ?? when.Latest)?.Year > 1900
                        ? when
                        : null
                )
                .OfType<When>()
                .Distinct()
                .ToList();
            if (found.Count > 0)
                return found.Count == 1 ? found[0] : null;
        }
        return null;
    }

    public static Money? Sum(string sentence, Language language)
    {
        var words = Words(sentence);
        var found = new HashSet<Money>();
        for (var at = 0; at < words.Length; at++)
        for (var length = Math.Min(LongestSum, words.Length - at); length > 1; length--)
            if (Whole(string.Join(' ', words[at..(at + length)]).Trim(Marks), language, null) is { } sum)
            {
                found.Add(sum);
                at += length - 1;
                break;
            }
        return found.Count == 1 ? found.Single() : null;
    }

    /// <param name="currency">That of the column, where the cell names none.</param>
    public static Money? Whole(string text, Language language, Currency? currency) =>
        Money.TryRead(text, language, currency, out var sum, out _) ? sum : null;

    private static string[] Words(string sentence)
    {
        var words = sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords ? words : [];
    }

    private static IEnumerable<string> Stretches(string[] words, int length) =>
        Enumerable
            .Range(0, words.Length - length + 1)
            .Select(at => string.Join(' ', words[at..(at + length)]).Trim(Marks));
}
