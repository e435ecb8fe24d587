using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Konvent.Reading;

/// <summary>All names, found by their first word or, where they have several, by their first two.</summary>
internal sealed class NameIndex
{
    private const int LongestKey = 80;

    private readonly List<PlaceName> _names = new(80_000);
    private readonly Dictionary<string, int> _heads = new(70_000, StringComparer.Ordinal);
    private readonly HashSet<string> _beginsSeveral = new(4_000, StringComparer.Ordinal);

    public PlaceName this[int index] => _names[index];

    /// <param name="words">Folded.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(KnownPlace place, string text, string? language, string[] words)
    {
        if (words.Length > 1)
            _beginsSeveral.Add(words[0]);
        var key = words.Length > 1 ? $"{words[0]} {words[1]}" : words[0];
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var isKnown);
        _names.Add(new(place, text, language, words, isKnown ? head : -1));
        head = _names.Count - 1;
    }

    /// <summary>The first of the names that are this one folded word, or -1.</summary>
    public int Of(string word) => _heads.GetValueOrDefault(word, -1);

    /// <summary>Whether there are names of several words that begin with this one.</summary>
    public bool BeginsSeveral(string word) => _beginsSeveral.Contains(word);

    /// <summary>The first of the names that begin with these two folded words, or -1.</summary>
    public int Of(string word, string second)
    {
        var length = word.Length + 1 + second.Length;
        if (length > LongestKey)
            return -1;
        Span<char> key = stackalloc char[LongestKey];
        word.CopyTo(key);
        key[word.Length] = ' ';
        second.CopyTo(key[(word.Length + 1)..]);
        return _heads.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key[..length], out var head) ? head : -1;
    }
}
