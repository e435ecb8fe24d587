using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Takes a line of a list apart into what it is about and what it says of it.</summary>
internal static class Split
{
    private static readonly string[] Marks = [": ", " – ", " — ", " - "];

    // What stands before the mark is a name; more is a sentence with a mark in it.
    private const int LongestName = 160;

    public static (string What, string More) AtMark(string line)
    {
        var text = line.Trim();
        var ends = Marks
            .Select(mark => (At: text.IndexOf(mark, StringComparison.Ordinal), mark.Length))
            .Where(end => end.At is > 0 and < LongestName);
        var first = ends.OrderBy(end => end.At).FirstOrDefault();
        return first.At == 0 ? (text, "") : (text[..first.At].TrimEnd(), text[(first.At + first.Length)..].TrimStart());
    }

    /// <summary>A line that ends with a sum: <c>Study: 45,000.00 EUR</c>.</summary>
    public static (string What, Money Sum)? AtSum(string line, Language language)
    {
        var text = line.Trim();
        foreach (var mark in Marks)
            if (
                text.LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var at
                && FindIn.Whole(text[(at + mark.Length)..], language, null) is { } sum
            )
                return (text[..at].TrimEnd(), sum);
        return null;
    }
}
