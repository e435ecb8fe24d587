using System.Collections.Concurrent;

namespace Konvent.Reading;

/// <summary>The words of one language to what they mean: everything its table writes, and what else is heard.</summary>
internal sealed class DateVocabulary
{
    private static readonly ConcurrentDictionary<string, DateVocabulary> ByLanguage = new();

    private readonly Dictionary<string, Mark> _phrases = new(StringComparer.Ordinal);

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
        AddWords(Sense.From, heard.From);
        AddWords(Sense.Until, heard.Until);
        AddWords(Sense.To, heard.To);
        AddWords(Sense.And, heard.And);
        AddWords(Sense.Around, heard.Around + "|ca|circa");
        AddWords(Sense.Noise, heard.Noise);
    }

    /// <summary>The most words that one phrase has.</summary>
    public int LongestPhrase { get; private set; }

    public static DateVocabulary Of(Language language) =>
        ByLanguage.GetOrAdd(language.Code, _ => new DateVocabulary(DateSpeeches.Of(language)));

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
        var pieces = TypedPieces.Of(phrase).Where(piece => !piece.IsSkipped).ToArray();
        if (pieces.Length == 0)
            return;
        LongestPhrase = Math.Max(LongestPhrase, pieces.Length);
        _phrases.TryAdd(string.Join(' ', pieces.Select(piece => piece.Text)), mark);
    }
}
