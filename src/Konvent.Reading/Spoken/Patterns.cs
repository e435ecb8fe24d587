using System.Collections.Concurrent;

namespace Konvent.Reading;

/// <summary>Phrases whose words may begin or end as they like, each with what it means.</summary>
/// <remarks>A word is asked for once, however often a text says it.</remarks>
internal sealed class Patterns<T>
    where T : notnull
{
    private const char Any = '*';
    private const int LongestWord = 40;

    // So many words are kept; what a hostile text says beyond them is looked up each time.
    private const int MostHeard = 50_000;

    private readonly Dictionary<string, List<Phrase>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _begins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _ends = new(StringComparer.Ordinal);
    private readonly List<Phrase> _within = [];
    private readonly ConcurrentDictionary<string, Phrase[]> _heard = new(StringComparer.Ordinal);

    /// <param name="phrases">Parted by bars.</param>
    public void Add(string phrases, T means)
    {
        foreach (
            var phrase in phrases.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            var words = phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Words).ToArray();
            if (words.Length > 0)
                Place(new(words, means));
        }
    }

    /// <summary>What is said from this token on: for each meaning the longest phrase.</summary>
    /// <param name="found">Takes it, and nothing else.</param>
    public void At(List<Token> tokens, int at, List<(T Means, int Next)> found)
    {
        found.Clear();
        foreach (var phrase in BeginningWith(tokens[at].Text))
            if (phrase.EndIn(tokens, at) is var next and > 0)
                Keep(found, phrase.Means, next);
    }

    private static void Keep(List<(T Means, int Next)> found, T means, int next)
    {
        for (var n = 0; n < found.Count; n++)
            if (EqualityComparer<T>.Default.Equals(found[n].Means, means))
            {
                found[n] = (means, Math.Max(next, found[n].Next));
                return;
            }
        found.Add((means, next));
    }

    private Phrase[] BeginningWith(string word)
    {
        if (_heard.TryGetValue(word, out var known))
            return known;
        var phrases = LookUp(word);
        if (_heard.Count < MostHeard)
            _heard[word] = phrases;
        return phrases;
    }

    private Phrase[] LookUp(string word)
    {
        var phrases = new List<Phrase>();
        AddFrom(_whole, word, phrases);
        var longest = Math.Min(word.Length, LongestWord);
        for (var length = 1; length <= longest; length++)
        {
            AddFrom(_begins, word.AsSpan(0, length), phrases);
            AddFrom(_ends, word.AsSpan(word.Length - length), phrases);
        }
        foreach (var phrase in _within)
            if (phrase.Words[0].Fits(word))
                phrases.Add(phrase);
        return [.. phrases];
    }

    private static void AddFrom(Dictionary<string, List<Phrase>> from, ReadOnlySpan<char> word, List<Phrase> phrases)
    {
        if (from.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found))
            phrases.AddRange(found);
    }

    private void Place(Phrase phrase)
    {
        var (text, beginsAnyhow, endsAnyhow) = phrase.Words[0];
        if (beginsAnyhow && endsAnyhow)
            _within.Add(phrase);
        else
            Row(
                    beginsAnyhow ? _ends
                        : endsAnyhow ? _begins
                        : _whole,
                    text
                )
                .Add(phrase);
    }

    private static List<Phrase> Row(Dictionary<string, List<Phrase>> rows, string key) =>
        rows.TryGetValue(key, out var row) ? row : rows[key] = [];

    private static IEnumerable<Word> Words(string said)
    {
        var text = said.Trim(Any);
        var tokens = Tokens.In(text, new(0, text.Length));
        for (var n = 0; n < tokens.Count; n++)
            yield return new(tokens[n].Text, n == 0 && said[0] == Any, n == tokens.Count - 1 && said[^1] == Any);
    }

    private readonly record struct Word(string Text, bool BeginsAnyhow, bool EndsAnyhow)
    {
        public bool Fits(string word) =>
            (BeginsAnyhow, EndsAnyhow) switch
            {
                (false, false) => word == Text,
                (false, true) => word.StartsWith(Text, StringComparison.Ordinal),
                (true, false) => word.EndsWith(Text, StringComparison.Ordinal),
                _ => word.Contains(Text, StringComparison.Ordinal),
            };
    }

    private sealed record Phrase(Word[] Words, T Means)
    {
        /// <summary>The token after the phrase, where it stands here; else 0.</summary>
        public int EndIn(List<Token> tokens, int at)
        {
            for (var n = 1; n < Words.Length; n++)
                if (at + n >= tokens.Count || !Words[n].Fits(tokens[at + n].Text))
                    return 0;
            return at + Words.Length;
        }
    }
}
