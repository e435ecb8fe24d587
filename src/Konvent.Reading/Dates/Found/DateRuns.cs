namespace Konvent.Reading;

/// <summary>Runs of tokens that can be a date.</summary>
internal sealed class DateRuns(string text, List<Token> tokens, DateVocabulary vocabulary)
{
    // "from 30 December 2019 to 2 January 2020" has eight; the rest is what stands between them.
    private const int Longest = 18;

    private readonly MarksInText _marks = new(text, tokens, vocabulary);
    private readonly List<PlacedMark> _run = new(Longest);

    /// <summary>All that can belong to a date beginning here, without what adds nothing; empty where none can. Good until it is asked again.</summary>
    public List<PlacedMark> From(int start)
    {
        _run.Clear();
        if (
            !MayOpen(start)
            || !CanBegin(start)
            || (tokens[start].Kind == PieceKind.Number && _marks.AfterTime(start) > 0)
        )
            return _run;
        var said = new SaidSoFar(vocabulary);
        var comma = false;
        for (var (at, count) = (start, 0); at < tokens.Count && count < Longest; count++)
        {
            if (EndsSentence(at))
                break;
            if (_marks.IsSkipped(at) || IsHyphenOfEnding(at))
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
            if (_marks.At(at, before) is not { } found || (before is null && !found.Mark.Opens))
                break;
            if (found.Mark.Sense is Sense.Noise or Sense.Weekday)
            {
                // "Day 1 – Tuesday, 24 May": the day has no weekday, so the figure is none.
                if (found.Mark.Sense == Sense.Weekday && before is { Sense: Sense.Dash } && _run.Count == 2)
                    break;
                if (found.Mark.Sense == Sense.Noise && vocabulary.IsBefore(tokens[at].Text) && !IsJoint(before))
                    break;
                at = found.Next;
                continue;
            }
            if (comma && before is { } last && BeginsAnew(last, found))
                break;
            if (found.Mark.Sense == Sense.Slash && before is { IsPart: true } && !tokens[at].IsApart)
            {
                at = found.Next; // "Q1/2023"
                continue;
            }
            var mark = found.Mark;
            if (mark.Sense is Sense.From or Sense.Until && !mark.IsBehind && HangsOnFigure(at))
                mark = mark with { IsBehind = true };
            // "9, 10 and 11 May": a comma between two days joins them.
            if (comma && before is { Sense: Sense.Number } && mark.Sense == Sense.Number)
            {
                _run.Add(new(new(Sense.And, 1), at, at));
                said.Takes(_run[^1].Mark);
            }
            else if (
                comma
                && before is { Sense: Sense.Number or Sense.Year }
                && !IsJoint(mark)
                && mark.Sense != Sense.Year
            )
                break;
            if (!said.Takes(mark))
                break;
            comma = false;
            _run.Add(new(mark with { Ending = null }, at, found.Next));
            if (mark.Ending is { } ending)
            {
                _run.Add(new(new(ending) { IsBehind = true }, found.Next, found.Next));
                said.Takes(_run[^1].Mark);
            }
            at = found.Next;
        }
        return _run;
    }

    // "until 2023, from January 2024"; but "3 May 2023, to Friday, 5 May 2023" goes on.
    private bool BeginsAnew(Mark last, PlacedMark found) =>
        found.Mark.Sense is Sense.From or Sense.By or Sense.Between
        || (
            found.Mark.Sense is Sense.Until or Sense.To
            && last.Sense is Sense.Year or Sense.Date
            && !(found.Next < tokens.Count && _marks.At(found.Next, null) is { Mark.Sense: Sense.Weekday })
        );

    // Most words say nothing in a date, so they are asked for once.
    private bool MayOpen(int at) =>
        tokens[at].Kind switch
        {
            PieceKind.Number => tokens[at].Text.Length <= 4,
            PieceKind.Word => text[tokens[at].Span.Start] is 'I' or 'V' or 'X' || vocabulary.Opens(tokens[at].Text),
            _ => tokens[at].Text == "~",
        };

    // After these a preposition belongs to the date: "from on 5 May", "am 5. und am 6. Mai".
    private static bool IsJoint(Mark? mark) =>
        mark is { } one
        && (one.Parts || one.Sense is Sense.From or Sense.Until or Sense.By or Sense.Between or Sense.Around);

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

    // What hangs on another word or figure is a part of it: "S3", "12/345", "v2.1", "+358 3 000 4521".
    private bool CanBegin(int at) =>
        at == 0
        || (
            tokens[at].IsApart
                ? !IsInNumber(at)
                : (tokens[at - 1].Text == "-" && IsHyphenOfEnding(at - 1))
                    || tokens[at - 1].Text
                        is "'"
                            or "’"
                            or "("
                            or "["
                            or "„"
                            or "“"
                            or "\""
                            or "«"
                            or "»"
                            or ":"
                            or "*"
                            or "+"
                            or "–"
                            or "—"
                            or "|"
                            or "•"
        );

    // A group of figures behind another one begins nothing, but a date with its signs does.
    private bool IsInNumber(int at) =>
        tokens[at].Kind == PieceKind.Number
        && (
            (
                tokens[at - 1].Kind == PieceKind.Number
                && FiguresInTexts.At(text, tokens[at].Span.Start) is not ({ Sense: Sense.Date }, _)
            ) || NumberWords.StandBefore(tokens, at)
        );

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

    // "3-án", "fit-3": a hyphen between a figure and an ending or an article that says nothing parts no two sides.
    private bool IsHyphenOfEnding(int at) =>
        tokens[at] is { Text: "-" or "‑", IsApart: false }
        && at > 0
        && at + 1 < tokens.Count
        && !tokens[at + 1].IsApart
        && (IsEnding(tokens[at + 1].Text) || IsArticle(tokens[at - 1].Text));

    private bool HangsOnFigure(int at) =>
        at > 0 && !tokens[at].IsApart && tokens[at - 1].Text is "-" or "‑" && IsHyphenOfEnding(at - 1);

    private bool IsEnding(string word)
    {
        foreach (var phrase in vocabulary.BeginningWith(word))
            if (phrase.Words.Length == 1 && phrase.Mark.Sense is Sense.Noise or Sense.From or Sense.Until)
                return true;
        return false;
    }

    private bool IsArticle(string word)
    {
        foreach (var phrase in vocabulary.BeginningWith(word))
            if (phrase.Words is [_, "-"])
                return true;
        return false;
    }
}
