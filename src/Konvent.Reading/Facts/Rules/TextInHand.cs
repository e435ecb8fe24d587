namespace Konvent.Reading;

/// <summary>A text while it is read: its sentences, and the facts found so far.</summary>
internal sealed class TextInHand
{
    // So many say what a text is.
    private const int SentencesAtHead = 3;

    // What lasts longer is a period.
    private const int MostDays = 7;

    private readonly HashSet<TextSpan> _taken = [];

    public TextInHand(SourceText source, IReadOnlyList<LanguageGuess> guesses, ReadingContext context)
    {
        Source = source;
        var read = new Dictionary<int, Passage>();
        Publication = FindPublication.In(guesses.Count, place => read[place] = Of(place, null));
        Published = context.Published is { } day ? When.Day(day) : Publication?.When;
        Written = context.Published ?? Published?.Earliest;
        // What was read for that is read again only where its day reckons years.
        Passages =
        [
            .. guesses.Select(
                (_, place) => Written is null && read.TryGetValue(place, out var known) ? known : Of(place, Written)
            ),
        ];
        if (Written is null && YearOfDays() is { } year)
            Passages =
            [
                .. Passages.Select(one =>
                    FindDates.MaySayThisYear(one.Tokens, one.Language) ? Of(one.Place, null, year) : one
                ),
            ];
        Sentences = [.. Passages.SelectMany(passage => passage.Sentences)];
        IsCall = Sentences.Take(SentencesAtHead).Any(sentence => sentence.Says(Term.Call));

        Passage Of(int place, DateOnly? written, int? year = null) => new(source, place, guesses[place], written, year);
    }

    public SourceText Source { get; }

    /// <summary>What the text says of its own day.</summary>
    public PublicationFact? Publication { get; }

    public When? Published { get; }

    /// <summary>The day from which a missing year is reckoned.</summary>
    public DateOnly? Written { get; }

    public IReadOnlyList<Passage> Passages { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Whether it offers money to projects that are still to be found.</summary>
    public bool IsCall { get; }

    public List<Fact> Facts { get; } = [];

    // A text that names days of one year only was written in it, or close to it.
    private int? YearOfDays()
    {
        int? year = null;
        foreach (var passage in Passages)
        foreach (var date in passage.Dates)
        {
            if (
                date.What.When is not { IsYearUnknown: false, Earliest: { } first, Latest: { } last }
                || last.DayNumber - first.DayNumber > MostDays
            )
                continue;
            if (first.Year != last.Year || (year ?? first.Year) != first.Year)
                return null;
            year = first.Year;
        }
        return year;
    }

    /// <summary>Says that this date or sum belongs to a fact.</summary>
    public void Take(TextSpan span) => _taken.Add(span);

    public bool IsTaken(TextSpan span) => _taken.Contains(span);
}
