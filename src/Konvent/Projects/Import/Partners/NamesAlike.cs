using Konvent.Projects.Import.Lines;

namespace Konvent.Projects.Import.Partners;

/// <summary>Whether two names may be two spellings of one organisation: the same words in another order, or nearly the same letters.</summary>
public static class NamesAlike
{
    private const double Enough = 0.8;

    public static bool Are(string one, string other)
    {
        var (left, right) = (Pairs(one), Pairs(other));
        return left.Count + right.Count > 0
            && 2.0 * left.Intersect(right).Count() / (left.Count + right.Count) >= Enough;
    }

    private static HashSet<string> Pairs(string name)
    {
        var words = string.Join(' ', PlainWords.Of(name).Split(' ').Order(StringComparer.Ordinal));
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 1)).Select(at => words.Substring(at, 2))];
    }
}
