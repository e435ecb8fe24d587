using System.Collections.Concurrent;

namespace Konvent.Reading;

/// <summary>The words of one language to what they mean: everything its table writes, and what else is heard.</summary>
internal sealed class DateVocabulary
{
    private static readonly ConcurrentDictionary<string, DateVocabulary> ByLanguage = new();

    private readonly Dictionary<string, Mark> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _before;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _months = new(StringComparer.Ordinal);

    // Names first: a word that is a name and noise is a name.
    private DateVocabulary(DateSpeech speech)
    {
        var heard = speech.Heard;
        foreach (var naming in new[] { speech.Alone, speech.AfterPreposition, speech.Until?.Naming ?? speech.Alone })
        {
            AddNames(Sense.Month, naming.Months, WithoutArticle);
            AddNames(Sense.Month, naming.MonthsOfDay, WithoutArticle);
            AddNames(Sense.Season, naming.Seasons, WithoutArticle);
            AddNames(Sense.Quarter, naming.Quarters, WithoutArticle);
            AddNames(Sense.Half, naming.Halves, WithoutArticle);
            AddNames(Sense.Third, naming.Thirds, WithoutArticle);
        }
        AddNames(Sense.Month, heard.Months, Alternatives);
        AddNames(Sense.Season, heard.Seasons, Alternatives);
        AddNames(Sense.Quarter, heard.Quarters, Alternatives);
        AddNames(Sense.Half, heard.Halves, Alternatives);
        AddNames(Sense.Third, heard.Thirds, Alternatives);
        AddNames(Sense.Quarter, "Q1, Q2, Q3, Q4", Alternatives);
        AddNames(Sense.Half, "H1, H2", Alternatives);
        AddWords(Sense.ThisYear, heard.ThisYear);
        AddWords(Sense.From, heard.From);
        AddWords(Sense.Until, heard.Until);
        AddWords(Sense.To, heard.To);
        AddWords(Sense.Between, heard.Between);
        AddWords(Sense.And, heard.And);
        AddWords(Sense.Around, heard.Around + "|ca|circa");
        AddWords(Sense.Noise, heard.Noise);
        AddWords(Sense.Noise, heard.Before);
        MonthsAreCapital = char.IsUpper(speech.Alone.Months[0][0]);
        foreach (var naming in new[] { speech.Alone, speech.AfterPreposition })
            for (var month = 0; month < 12; month++)
                _months.UnionWith([Folding.Fold(naming.Months[month]), Folding.Fold(naming.MonthsOfDay[month])]);
        for (var month = 0; month < 12; month++)
            _months.UnionWith(
                Alternatives(heard.Months[month])
                    .Where(name => name.Length >= speech.Alone.Months[month].Length)
                    .Select(Folding.Fold)
            );
        _before = [.. heard.Before.Split('|').Select(Folding.Fold)];
    }

    /// <summary>The most words that one phrase has.</summary>
    public int LongestPhrase { get; private set; }

    public static DateVocabulary Of(Language language) =>
        ByLanguage.GetOrAdd(language.Code, _ => new DateVocabulary(SpokenLanguages.Of(language).Dates));

    /// <summary>Whether the language writes the names of months with a capital.</summary>
    public bool MonthsAreCapital { get; }

    /// <summary>Whether this folded word is the name of a month in full, and not one of its short forms.</summary>
    public bool IsMonthInFull(string word) => _months.Contains(word);

    /// <summary>Whether this word, with its accents and in small letters, is one of those known: “się” is not “sie”.</summary>
    public bool IsWritten(string word) => _written.Contains(word);

    /// <summary>Whether this word stands before dates and not within them.</summary>
    public bool IsBefore(string word) => _before.Contains(word);

    public bool TryFind(string phrase, out Mark mark) => _phrases.TryGetValue(phrase, out mark);

    private void AddNames(Sense sense, Names names, Func<string, IEnumerable<string>> forms)
    {
        for (var place = 0; place < names.Count; place++)
            foreach (var name in forms(names[place]))
                Add(name, new Mark(sense, place + 1));
    }

    private static IEnumerable<string> WithoutArticle(string written) => [written.Split('|')[^1]];

    private static IEnumerable<string> Alternatives(string heard) => heard.Split('|');

    private void AddWords(Sense sense, string words)
    {
        foreach (var word in words.Split('|'))
            Add(word, new Mark(sense));
    }

    private void Add(string phrase, Mark mark)
    {
        _written.UnionWith(phrase.ToLowerInvariant().Split(' ', '.', '’', '\''));
        var pieces = TypedPieces.Of(phrase).Where(piece => !piece.IsSkipped).ToArray();
        if (pieces.Length == 0)
            return;
        LongestPhrase = Math.Max(LongestPhrase, pieces.Length);
        _phrases.TryAdd(string.Join(' ', pieces.Select(piece => piece.Text)), mark);
    }
}
