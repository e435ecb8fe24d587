using System.Collections.Concurrent;

namespace Konvent.Reading;

/// <summary>Words as they are compared. Texts say the same words again and again; each is folded once.</summary>
internal static class FoldedWords
{
    public const char SoftHyphen = '\u00AD';

    // So many are kept, and none that is longer; what a hostile text says beyond them is folded each time.
    private const int MostKept = 100_000;
    private const int Longest = 40;

    private static readonly ConcurrentDictionary<string, string> Kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByPart =
        Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int _kept;

    /// <summary>In small letters without accents and soft hyphens; the typographic apostrophe is the plain one.</summary>
    public static string Of(ReadOnlySpan<char> said)
    {
        if (said.Length > Longest)
            return Folded(said.ToString());
        if (ByPart.TryGetValue(said, out var known))
            return known;
        var word = said.ToString();
        var folded = Folded(word);
        if (_kept < MostKept && Kept.TryAdd(word, folded))
            Interlocked.Increment(ref _kept);
        return folded;
    }

    private static string Folded(string said) =>
        said == "’" ? "'"
        : said.Contains(SoftHyphen, StringComparison.Ordinal)
            ? Folding.Fold(said.Replace($"{SoftHyphen}", "", StringComparison.Ordinal))
        : Folding.Fold(said);
}
