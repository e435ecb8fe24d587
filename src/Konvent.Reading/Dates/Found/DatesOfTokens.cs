namespace Konvent.Reading;

/// <summary>Goes through the tokens of a stretch and takes the longest date wherever one begins.</summary>
internal sealed class DatesOfTokens(string text, List<Token> tokens, Language language, DateOnly? written, int? year)
{
    private readonly DateVocabulary _vocabulary = DateVocabulary.Of(language);
    private readonly List<FoundDate> _dates = [];

    public List<FoundDate> All()
    {
        var runs = new DateRuns(text, tokens, _vocabulary);
        var surroundings = new DateSurroundings(text, tokens, _vocabulary);
        for (var at = 0; at < tokens.Count; )
            at = TakeAt(at, runs.From(at), surroundings) is var end and > 0 ? end : NextStart(at);
        return _dates;
    }

    // The token after the longest date that begins here; 0 where none does.
    private int TakeAt(int at, List<PlacedMark> run, DateSurroundings surroundings)
    {
        if (run.Count > 0 && run[0].Mark.Sense == Sense.From && _vocabulary.IsOrOf(tokens[at].Text) && !IsRange(run))
            run.RemoveAt(0);
        for (var count = run.Count; count > 0; count--)
        {
            if (!CanEnd(run[count - 1].Mark) || !SaysWhen(run, count) || !surroundings.Allow(run, count))
                continue;
            var (marks, isReckoned) = ReckonedMarks.Of(run, count, written, year);
            if (marks is null)
                return run[count - 1].Next; // "next May" in a text of an unknown day is no May.
            var said = DateSides.Read(marks.ConvertAll(one => one.Mark), language);
            if (said.Count == 0)
            {
                // "29 February 2023": a day that is none is no day of another year either.
                if (IsWhole(marks))
                    return run[count - 1].Next;
                continue;
            }
            if (surroundings.IsStreet(said[0].When, run[0].First, run[count - 1].Next))
                return run[count - 1].Next;
            foreach (var (when, first, next) in said)
                _dates.Add(new(when, SpanOf(marks[first], marks[next - 1]), isReckoned));
            return run[count - 1].Next;
        }
        return 0;
    }

    // One day, with its month and perhaps its year.
    private static bool IsWhole(List<PlacedMark> marks) =>
        marks.Count is 2 or 3
        && marks.Count(one => one.Mark.Sense == Sense.Number) == 1
        && marks.Count(one => one.Mark.Sense == Sense.Month) == 1
        && marks.TrueForAll(one => one.Mark.Sense is Sense.Number or Sense.Month or Sense.Year);

    private static bool IsRange(List<PlacedMark> run) => run.Exists(one => one.First > run[0].First && one.Mark.Parts);

    private TextSpan SpanOf(PlacedMark first, PlacedMark last) =>
        tokens[first.First].Span.To(tokens[Math.Max(last.Next, first.First + 1) - 1].Span);

    private static bool SaysWhen(List<PlacedMark> run, int count)
    {
        for (var n = 0; n < count; n++)
            if (SaysWhen(run[n].Mark))
                return true;
        return false;
    }

    private static bool CanEnd(Mark mark) =>
        SaysWhen(mark)
        || mark.IsBehind
        || mark.Sense is Sense.Year or Sense.ThisYear or Sense.WinterYears or Sense.Number or Sense.Next or Sense.Last;

    private static bool SaysWhen(Mark mark) =>
        mark.IsPart
        || mark.Sense
            is Sense.Date
                or Sense.YearMonth
                or Sense.MonthYear
                or Sense.DayMonth
                or Sense.ThisMonth
                or Sense.Month;

    // A figure within a number, a version or an address begins nothing.
    private int NextStart(int at)
    {
        at++;
        while (
            at < tokens.Count
            && !tokens[at].IsApart
            && tokens[at].Kind != PieceKind.Word
            && tokens[at - 1].Kind != PieceKind.Sign
        )
            at++;
        return at;
    }
}
