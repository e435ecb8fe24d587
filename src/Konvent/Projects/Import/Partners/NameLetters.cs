using Konvent.Projects.Import.Lines;

namespace Konvent.Projects.Import.Partners;

/// <summary>The letters of a name in pairs, whatever the order of its words: by them two spellings of one organisation are recognised.</summary>
internal sealed class NameLetters
{
    private const double Enough = 0.8;

    private readonly HashSet<(char, char)> pairs;

    public NameLetters(string name)
    {
        var words = string.Join(' ', PlainWords.Of(name).Split(' ').Order(StringComparer.Ordinal));
        pairs = [.. words.Zip(words.Skip(1))];
    }

    /// <summary>Whether nearly all pairs of the two names are the same (Dice's coefficient).</summary>
    public bool IsLike(NameLetters other)
    {
        var (fewer, more) = pairs.Count <= other.pairs.Count ? (pairs, other.pairs) : (other.pairs, pairs);
        var enough = Enough * (fewer.Count + more.Count) / 2;
        return fewer.Count > 0 && fewer.Count >= enough && fewer.Count(more.Contains) >= enough;
    }
}
