using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>The words of one language to what they mean: everything its table writes, and what else is heard.</summary>
internal sealed class DateVocabulary
{
    private static readonly ConcurrentDictionary<string, DateVocabulary> ByLanguage = new();

    // By their first word, the longest first.
    private readonly FrozenDictionary<string, DatePhrase[]> _phrases;
    private readonly FrozenSet<string> _opening;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _before;
    private readonly HashSet<string> _hours;
    private readonly HashSet<string> _streets;
    private readonly HashSet<string> _orOf;
    private readonly HashSet<string> _months;
    private readonly HashSet<string> _alsoOthers;
    private readonly HashSet<string> _showOther;
    private readonly string[] _parts;
    private readonly HashSet<string> _nominatives = new(StringComparer.Ordinal);

    private DateVocabulary(SpokenLanguage spoken)
    {
        var speech = spoken.Dates;
        var phrases = new Dictionary<string, List<DatePhrase>>(StringComparer.Ordinal);
        foreach (var (said, mark) in DateWords.Of(speech))
            Add(phrases, said, mark);
        _phrases = phrases.ToFrozenDictionary(
            row => row.Key,
            row => row.Value.OrderByDescending(phrase => phrase.Words.Length).ToArray(),
            StringComparer.Ordinal
        );
        _opening = _phrases
            .Where(row => Array.Exists(row.Value, phrase => phrase.Mark.Opens))
            .Select(row => row.Key)
            .ToFrozenSet(StringComparer.Ordinal);
        var heard = speech.Heard;
        MonthsAreCapital = char.IsUpper(speech.Alone.Months[0][0]);
        var day = speech.Alone.Day;
        IsYearFirst = day.IndexOf("{y}", StringComparison.Ordinal) < day.IndexOf("{m}", StringComparison.Ordinal);
        _parts = heard.PartsOfTexts.Split('|', StringSplitOptions.RemoveEmptyEntries);
        _months = DateWords.MonthsInFull(speech);
        _before = Set(heard.Before);
        _hours = Set($"{heard.Hours}|{spoken.BeforeHour}|{spoken.BehindHour}|h|hrs");
        _streets = Set(heard.Streets);
        _orOf = Set(heard.OrOf);
        _alsoOthers = [.. heard.AlsoOthers.Split('|')];
        _showOther = Set(heard.ShowOther);
        for (var month = 0; month < 12; month++)
            _nominatives.Add(Folding.Fold(speech.Alone.Months[month]));
        IsMonthFirst =
            speech.Heard.MonthFirst
            || day.IndexOf("{m}", StringComparison.Ordinal) < day.IndexOf("{d}", StringComparison.Ordinal);
    }

    public static DateVocabulary Of(Language language) =>
        ByLanguage.GetOrAdd(language.Code, _ => new DateVocabulary(SpokenLanguages.Of(language)));

    /// <summary>Whether a day in figures stands in a sentence without a word before it: "11.6."</summary>
    public bool HasBareDays => _parts.Length > 0;

    /// <summary>Whether what is counted behind this folded word are parts of a text: "kohta 4.2."</summary>
    public bool CountsParts(string word) =>
        Array.Exists(_parts, part => word.StartsWith(part, StringComparison.Ordinal));

    /// <summary>Whether the language writes the names of months with a capital.</summary>
    public bool MonthsAreCapital { get; }

    /// <summary>Whether a day may stand behind its month: "May 5".</summary>
    public bool IsMonthFirst { get; }

    public bool IsYearFirst { get; }

    /// <summary>Whether this folded word is the name of a month in full, and not one of its short forms.</summary>
    public bool IsMonthInFull(string word) => _months.Contains(word);

    /// <summary>Whether this month, in small letters and with its accents, is another word as well: "mai" in Romanian.</summary>
    public bool SaysOther(string word) => _alsoOthers.Contains(word);

    /// <summary>Whether such a word, behind a month that is another word as well, shows that it is the other: "mai multe".</summary>
    public bool ShowsOther(string word) => _showOther.Contains(word);

    /// <summary>Whether this name of a month stands in another case than when it stands alone.</summary>
    public bool IsBent(string month) => !_nominatives.Contains(month);

    /// <summary>Whether this word, with its accents and in small letters, is one of those known: “się” is not “sie”.</summary>
    public bool IsWritten(string word) => _written.Contains(word);

    /// <summary>Whether this word stands before dates and not within them.</summary>
    public bool IsBefore(string word) => _before.Contains(word);

    /// <summary>Whether this word makes the figure beside it a time of the day.</summary>
    public bool IsHour(string word) => _hours.Contains(word);

    /// <summary>Whether a day beside this word is the name of a street.</summary>
    public bool IsStreet(string word) => _streets.Contains(word);

    /// <summary>Whether this word for from is that for of as well.</summary>
    public bool IsOrOf(string word) => _orOf.Contains(word);

    /// <summary>Whether a date of a text may begin with this word.</summary>
    public bool Opens(string word) => _opening.Contains(word);

    public ReadOnlySpan<DatePhrase> BeginningWith(string word) =>
        _phrases.TryGetValue(word, out var phrases) ? phrases : [];

    private void Add(Dictionary<string, List<DatePhrase>> phrases, string said, Mark mark)
    {
        _written.UnionWith(said.ToLowerInvariant().Split(' ', '.', '’', '\''));
        string[] words = [.. TypedPieces.Of(said).Where(piece => !piece.IsSkipped).Select(piece => piece.Text)];
        if (words.Length == 0)
            return;
        if (!phrases.TryGetValue(words[0], out var known))
            phrases[words[0]] = known = [];
        // Names come first: a word that is a name and noise is a name.
        if (!known.Exists(phrase => phrase.Words.AsSpan().SequenceEqual(words)))
            known.Add(new(words, mark));
    }

    private static HashSet<string> Set(string words) =>
        [.. words.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word.Trim()))];
}
