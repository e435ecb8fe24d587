namespace Konvent.Reading;

/// <summary>Runs of tokens that can be a date.</summary>
internal sealed class DateRuns(string text, List<Token> tokens, DateVocabulary vocabulary)
{
    // "from 30 December 2019 to 2 January 2020" has eight; the rest is what stands between them.
    private const int Longest = 18;

    private readonly MarksInText _marks = new(text, tokens, vocabulary);
    private readonly JoinedHyphens _hyphens = new(tokens, vocabulary);
    private readonly DateStarts _starts = new(text, tokens, vocabulary, new(tokens, vocabulary));
    private readonly List<PlacedMark> _run = new(Longest);

    /// <summary>All that can belong to a date beginning here, without what adds nothing; empty where none can. Good until it is asked again.</summary>
    public List<PlacedMark> From(int start)
    {
        _run.Clear();
        if (!_starts.IsOne(start) || (tokens[start].Kind == PieceKind.Number && _marks.AfterTime(start) > 0))
            return _run;
        var said = new SaidSoFar(vocabulary);
        var comma = false;
        for (var (at, count) = (start, 0); at < tokens.Count && count < Longest; count++)
        {
            if (EndsSentence(at))
                break;
            if (_marks.IsSkipped(at) || _hyphens.IsOne(at))
            {
                comma |= tokens[at].Text == ",";
                at++;
                count--;
                continue;
            }
            Mark? before = _run.Count > 0 ? _run[^1].Mark : null;
            if (before is { } one && CanTakeTime(one) && _marks.AfterTime(at) is var late and > 0)
            {
                at = late;
                // "10.00 bis 12.00 Uhr, 5. Mai": the time has its own from and until.
                if (_run.Count == 1 && at < tokens.Count && tokens[at].Text == ",")
                    break;
                continue;
            }
            // "3. 6. 2024 (8:00) do 16. 8. 2024".
            if (before is { } day && CanTakeTime(day) && AfterTimeInBrackets(at) is var behind and > 0)
            {
                at = behind;
                continue;
            }
            if (_marks.At(at, before) is not { } found || (before is null && !found.Mark.Opens))
                break;
            if (found.Mark.Sense is Sense.Noise or Sense.Weekday)
            {
                // "Day 1 – Tuesday, 24 May": the day has no weekday, so the figure is none.
                if (found.Mark.Sense == Sense.Weekday && before is { Sense: Sense.Dash } && _run.Count == 2)
                    break;
                if (found.Mark.Sense == Sense.Noise && vocabulary.IsBefore(tokens[at].Text) && !IsJoint(before))
                    break;
                // "30 meses, de enero": a phrase passes over signs.
                comma |= HasComma(at, found.Next);
                at = found.Next;
                continue;
            }
            if (comma && before is { } last && BeginsAnew(last, found))
                break;
            if (before is { IsPart: true } && JoinsYear(found, at))
            {
                at = found.Next;
                continue;
            }
            if (!Add(found, at, comma, ref said))
                break;
            (comma, at) = (false, found.Next);
        }
        return _run;
    }

    private bool Add(PlacedMark found, int at, bool comma, ref SaidSoFar said)
    {
        var mark = found.Mark;
        if (mark.Sense is Sense.From or Sense.Until && !mark.IsBehind && _hyphens.HangsOnFigure(at))
            mark = mark with { IsBehind = true };
        if (comma && _run.Count > 0 && _run[^1].Mark is { Sense: Sense.Number or Sense.Month or Sense.Year } before)
        {
            // "9, 10 and 11 May": a comma between two days joins them; "No 3, November" are two things.
            if (before.Sense == mark.Sense && mark.Sense != Sense.Year)
            {
                _run.Add(new(new(Sense.And, 1), at, at));
                said.Takes(_run[^1].Mark);
            }
            else if (before.Sense != Sense.Month && !IsJoint(mark) && mark.Sense != Sense.Year)
                return false;
        }
        if (!said.Takes(mark))
            return false;
        _run.Add(new(mark with { Ending = null }, at, found.Next));
        if (mark.Ending is { } ending)
        {
            _run.Add(new(new(ending) { IsBehind = true }, found.Next, found.Next));
            said.Takes(_run[^1].Mark);
        }
        return true;
    }

    // "Q1/2023", "semestrul al doilea din 2023"
    private bool JoinsYear(PlacedMark found, int at) =>
        (found.Mark.Sense == Sense.Slash && !tokens[at].IsApart)
        || (found.Mark.Sense == Sense.From && vocabulary.IsOrOf(tokens[at].Text));

    // "until 2023, from January 2024"; but "3 May 2023, to Friday, 5 May 2023" goes on.
    private bool BeginsAnew(Mark last, PlacedMark found) =>
        found.Mark.Sense is Sense.From or Sense.By or Sense.Between
        || (
            found.Mark.Sense is Sense.Until or Sense.To
            && last.Sense is Sense.Year or Sense.Date or Sense.Number
            && !(found.Next < tokens.Count && _marks.At(found.Next, null) is { Mark.Sense: Sense.Weekday })
        );

    // After these a preposition belongs to the date: "from on 5 May", "am 5. und am 6. Mai".
    private static bool IsJoint(Mark? mark) =>
        mark is { } one
        && (one.Parts || one.Sense is Sense.From or Sense.Until or Sense.By or Sense.Between or Sense.Around);

    private bool HasComma(int from, int to)
    {
        for (var at = from; at < to; at++)
            if (tokens[at].Text == ",")
                return true;
        return false;
    }

    private int AfterTimeInBrackets(int at) =>
        tokens[at].Text == "("
        && at + 1 < tokens.Count
        && _marks.AfterTime(at + 1) is var end and > 0
        && end < tokens.Count
        && tokens[end].Text == ")"
            ? end + 1
            : 0;

    private static bool CanTakeTime(Mark before) =>
        before.Sense
            is Sense.From
                or Sense.To
                or Sense.Until
                or Sense.By
                or Sense.Between
                or Sense.Year
                or Sense.Month
                or Sense.Date
                or Sense.DayMonth;

    // "2019. A maggio": a joining word with a capital begins the next sentence; a name with a capital may go on.
    private bool EndsSentence(int at) =>
        tokens[at].Text == "."
        && at + 1 < tokens.Count
        && tokens[at + 1] is { IsApart: true, Kind: PieceKind.Word } next
        && char.IsUpper(text[next.Span.Start])
        && _marks.At(at + 1, null)
            is {
                Mark.Sense: Sense.To
                    or Sense.And
                    or Sense.From
                    or Sense.Until
                    or Sense.By
                    or Sense.Between
                    or Sense.Noise
                    or Sense.Weekday
            };
}
