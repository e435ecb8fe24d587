using System.Collections.Concurrent;
using System.Text;

namespace Konvent.Reading;

/// <summary>
/// How likely a word is in each language: a small word or one of the field by its place in the table, any other word by its groups of
/// three letters, as the words and the months of the language have them.
/// </summary>
internal sealed class LanguageProfiles
{
    // Of a hundred words of a text about sixty stand in no table.
    private const double ShareOfUnknown = 0.6;
    private const double SmallWeighs = 4;
    private const double TermsWeigh = 0.3;

    // A group that a language was not seen to have is possible all the same: loans and names have such.
    private const double Unseen = 0.02;
    private const double MostOfWord = 8;

    // Texts say the same words again and again; what a hostile text says beyond so many is weighed each time.
    private const int MostKept = 30_000;

    private readonly Dictionary<string, float[]> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, float[]> _groups = [];
    private readonly Dictionary<Language, HashSet<string>> _small = [];
    private readonly ConcurrentDictionary<string, float[]> _heard = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, float[]>.AlternateLookup<ReadOnlySpan<char>> _heardByPart;
    private int _kept;
    private readonly float[] _elsewhere;
    private readonly Dictionary<Language, int> _places;

    private LanguageProfiles()
    {
        _heardByPart = _heard.GetAlternateLookup<ReadOnlySpan<char>>();
        var spoken = SpokenLanguages.All.Where(one => one.SmallWords.Length > 0).ToArray();
        Languages = [.. spoken.Select(one => Language.Of(one.Code))];
        _places = Languages.Index().ToDictionary(one => one.Item, one => one.Index);
        _elsewhere = new float[Languages.Count];
        for (var place = 0; place < Languages.Count; place++)
            Learn(place, spoken[place]);
    }

    public static LanguageProfiles All { get; } = new();

    public IReadOnlyList<Language> Languages { get; }

    public int PlaceOf(Language language) => _places[language];

    /// <summary>Whether this word, in small letters, is one of the small ones of the language.</summary>
    public bool IsSmall(ReadOnlySpan<char> word, Language language) =>
        _small.TryGetValue(language, out var words) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Adds the logarithm of how likely this word, in small letters, is in each language. No single word decides: it may be a name or a loan.</summary>
    public void Add(ReadOnlySpan<char> word, Span<double> scores)
    {
        if (!_heardByPart.TryGetValue(word, out var likely))
            likely = Hear(word);
        for (var place = 0; place < likely.Length; place++)
            scores[place] += likely[place];
    }

    private float[] Hear(ReadOnlySpan<char> word)
    {
        Span<double> likely = stackalloc double[Languages.Count];
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
            AddWord(known, word.Length, likely);
        else
            AddGroups(word, likely);
        var least = Max(likely) - MostOfWord;
        var heard = new float[likely.Length];
        for (var place = 0; place < likely.Length; place++)
            heard[place] = (float)Math.Max(likely[place], least);
        if (_kept < MostKept && _heard.TryAdd(word.ToString(), heard))
            Interlocked.Increment(ref _kept);
        return heard;
    }

    private void AddWord(float[] known, int length, Span<double> likely)
    {
        for (var place = 0; place < likely.Length; place++)
            likely[place] = known[place] != 0 ? known[place] : Math.Log(ShareOfUnknown) + (_elsewhere[place] * length);
    }

    private void AddGroups(ReadOnlySpan<char> word, Span<double> likely)
    {
        for (var at = 0; at < word.Length; at++)
        {
            var group = _groups.GetValueOrDefault(Group(word, at)) ?? _elsewhere;
            for (var place = 0; place < likely.Length; place++)
                likely[place] += group[place] != 0 ? group[place] : _elsewhere[place];
        }
    }

    private static double Max(ReadOnlySpan<double> likely)
    {
        var most = double.NegativeInfinity;
        foreach (var one in likely)
            most = Math.Max(most, one);
        return most;
    }

    private void Learn(int place, SpokenLanguage spoken)
    {
        var small = Words(spoken.SmallWords);
        _small[Languages[place]] = [.. small];
        var field = Words(spoken.FieldWords);
        var months = Words(string.Join(' ', Months(spoken.Dates)));
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var terms = Words(string.Join(' ', spoken.Terms.Values.SelectMany(WholeWords).Distinct()));
        foreach (
            var (words, weight) in new[] { (small, SmallWeighs), (field, 1.0), (months, 1.0), (terms, TermsWeigh) }
        )
        foreach (var word in words)
            weights[word] = weights.GetValueOrDefault(word) + weight;
        LearnWords(place, weights);
        LearnGroups(place, weights);
    }

    /// <summary>In all their cases; short forms are alike everywhere.</summary>
    private static IEnumerable<string> Months(DateSpeech speech) =>
        Enumerable
            .Range(0, 12)
            .SelectMany(month =>
                speech
                    .Heard.Months[month]
                    .Split('|')
                    .Where(name => name.Length > 4)
                    .Append(speech.Alone.Months[month])
                    .Append(speech.Alone.MonthsOfDay[month])
            )
            .Distinct();

    /// <summary>What things of a project are called; parts of words say less, and short ones are the same in many languages.</summary>
    private static IEnumerable<string> WholeWords(string phrases) =>
        phrases
            .Split(['|', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 4 && !word.Contains('*', StringComparison.Ordinal));

    private void LearnWords(int place, Dictionary<string, double> weights)
    {
        var sum = weights.Values.Sum();
        foreach (var (word, weight) in weights)
            Row(_words, word)[place] = (float)Math.Log((1 - ShareOfUnknown) * weight / sum);
    }

    private void LearnGroups(int place, Dictionary<string, double> weights)
    {
        var seen = new Dictionary<ulong, double>();
        foreach (var (word, weight) in weights)
            for (var at = 0; at < word.Length; at++)
            {
                var group = Group(word, at);
                seen[group] = seen.GetValueOrDefault(group) + weight;
            }
        var sum = seen.Values.Sum() + Unseen * 20_000;
        _elsewhere[place] = (float)Math.Log(Unseen / sum);
        foreach (var (group, weight) in seen)
            Row(_groups, group)[place] = (float)Math.Log((weight + Unseen) / sum);
    }

    private float[] Row<TKey>(Dictionary<TKey, float[]> rows, TKey key)
        where TKey : notnull => rows.TryGetValue(key, out var row) ? row : rows[key] = new float[Languages.Count];

    /// <summary>A letter with the one before and the one after it; nothing stands around a word.</summary>
    private static ulong Group(ReadOnlySpan<char> word, int at) =>
        ((ulong)(at == 0 ? ' ' : word[at - 1]) << 32)
        | ((ulong)word[at] << 16)
        | (at + 1 == word.Length ? ' ' : word[at + 1]);

    private static string[] Words(string words) =>
        words
            .Normalize(NormalizationForm.FormC)
            .ToLowerInvariant()
            .Split([' ', '-', '\'', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
