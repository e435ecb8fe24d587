using System.Text;

namespace Konvent.Reading;

/// <summary>A mark with the first token after it.</summary>
/// <param name="IsEnding">Whether it hangs on the figure before it by a hyphen: "31-ig".</param>
internal readonly record struct PlacedMark(Mark Mark, int End, bool IsEnding = false);

/// <summary>Runs of tokens that can be a date.</summary>
internal sealed class DateRuns(string text, List<Token> tokens, DateVocabulary vocabulary)
{
    // "from 30 December 2019 to 2 January 2020" has eight; the rest is what stands between them.
    private const int Longest = 14;

    /// <summary>All that can belong to a date beginning here; empty where none can.</summary>
    public List<PlacedMark> From(int start)
    {
        var run = new List<PlacedMark>();
        if (!CanBegin(start))
            return run;
        var said = new SaidSoFar();
        for (var at = start; at < tokens.Count && run.Count < Longest; )
        {
            if (EndsSentence(at))
                break;
            if (IsSkipped(at))
                at++;
            else if (
                MarkAt(at) is var (mark, next)
                && (run.Count > 0 || mark.Sense is not Sense.Noise)
                && !IsBefore(at, mark)
            )
            {
                if (!said.Takes(mark))
                    break;
                run.Add(new(mark, next, at > 0 && !tokens[at].IsApart && tokens[at - 1].Text == "-"));
                at = next;
            }
            else
                break;
        }
        return run;
    }

    /// <summary>Whether these marks say a date, and end with one: a figure or "the end" alone are none, nor is a year.</summary>
    public static bool SaysEnough(List<PlacedMark> marks) =>
        (CanEnd(marks[^1].Mark.Sense) || marks[^1] is { IsEnding: true, Mark.Sense: Sense.From or Sense.Until })
        && marks.Any(mark => SaysWhen(mark.Mark.Sense));

    private static bool CanEnd(Sense sense) =>
        SaysWhen(sense) || sense is Sense.Year or Sense.ThisYear or Sense.WinterYears or Sense.Number;

    private static bool SaysWhen(Sense sense) =>
        sense
            is Sense.Date
                or Sense.YearMonth
                or Sense.Month
                or Sense.Season
                or Sense.Quarter
                or Sense.Half
                or Sense.Third;

    /// <summary>Whether a month that stands here without day and year is meant as one: in full, as the language writes it, not as the first word of a sentence.</summary>
    public bool IsMeant(int at, int end) =>
        vocabulary.IsMonthInFull(string.Join(' ', tokens[at..end].Select(token => token.Text)))
        && (
            !vocabulary.MonthsAreCapital
            || (char.IsUpper(text[tokens[at].Span.Start]) && at > 0 && tokens[at - 1].Kind == PieceKind.Word)
        );

    // A text without accents is read as well; one with other accents says another word.
    private bool IsWritten(int first, int last)
    {
        for (var at = first; at <= last; at++)
            if (tokens[at].Kind == PieceKind.Word)
            {
                var said = tokens[at].Span.In(text).Normalized(NormalizationForm.FormKC).ToLowerInvariant();
                if (said != tokens[at].Text && !vocabulary.IsWritten(said))
                    return false;
            }
        return true;
    }

    // What hangs on another word or figure is a part of it: "S3", "12/345", "v2.1".
    private bool CanBegin(int at) =>
        tokens[at].IsApart
        || at == 0
        || (tokens[at - 1].Text == "-" && IsHyphenOfEnding(at - 1))
        || tokens[at - 1].Text is "'" or "’" or "(" or "[" or "„" or "“" or "\"" or "«" or "»" or ":" or "*" or "+";

    // "2019. A maggio": a joining word with a capital begins the next sentence; a name with a capital may go on.
    private bool EndsSentence(int at) =>
        tokens[at].Text == "."
        && at + 1 < tokens.Count
        && tokens[at + 1] is { IsApart: true, Kind: PieceKind.Word } next
        && char.IsUpper(text[next.Span.Start])
        && MarkAt(at + 1)
            is ({ Sense: Sense.To or Sense.And or Sense.From or Sense.Until or Sense.Between or Sense.Noise }, _);

    private bool IsSkipped(int at) => IsSkippedSign(at) || IsHyphenOfEnding(at);

    // "3-án", "fit-3": a hyphen between a figure and an ending or an article that says nothing parts no two sides.
    private bool IsHyphenOfEnding(int at) =>
        tokens[at] is { Text: "-", IsApart: false }
        && at > 0
        && at + 1 < tokens.Count
        && !tokens[at + 1].IsApart
        && (IsEnding(tokens[at + 1].Text) || IsEnding(tokens[at - 1].Text));

    private bool IsEnding(string word) =>
        vocabulary.TryFind(word, out var mark) && mark.Sense is Sense.Noise or Sense.From or Sense.Until
        || vocabulary.TryFind(word + " -", out _);

    private bool IsSkippedSign(int at) =>
        tokens[at].Kind == PieceKind.Sign && tokens[at].Text is "." or "," or "'" or "’";

    // A preposition in the middle begins something else: "phase 2 in May" is no second of May.
    private bool IsBefore(int at, Mark mark) => mark.Sense == Sense.Noise && vocabulary.IsBefore(tokens[at].Text);

    private (Mark Mark, int Next)? MarkAt(int at)
    {
        if (Phrase(at) is { } phrase)
            return phrase;
        if (tokens[at].Kind == PieceKind.Number && NumericDates.At(text, tokens[at].Span.Start) is var (date, length))
        {
            var end = tokens[at].Span.Start + length;
            var next = tokens.FindIndex(at, token => token.Span.Start >= end);
            return (date, next < 0 ? tokens.Count : next);
        }
        return MarkReader.Single(tokens[at].Kind, tokens[at].Text) is { } single ? (single, at + 1) : null;
    }

    private (Mark, int)? Phrase(int start)
    {
        (Mark, int)? longest = null;
        var phrase = "";
        for (int at = start, words = 0; at < tokens.Count && words < vocabulary.LongestPhrase; at++)
        {
            if (IsSkippedSign(at))
                continue;
            phrase = words++ == 0 ? tokens[at].Text : phrase + " " + tokens[at].Text;
            if (vocabulary.TryFind(phrase, out var mark) && IsWritten(start, at))
                longest = (mark, at + 1);
        }
        return longest;
    }

    /// <summary>What one side of a date has said: a second month or year belongs to another date.</summary>
    private struct SaidSoFar
    {
        // A winter between two years has a slash of its own: "from winter 2018/2019 to winter 2019/2020".
        private const int MostJoints = 4;

        private int _months;
        private int _years;
        private int _numbers;
        private int _joints;

        public bool Takes(Mark mark)
        {
            if (mark.Parts || mark.Sense == Sense.From)
            {
                (_months, _years, _numbers) = (0, 0, 0);
                return ++_joints <= MostJoints;
            }
            return mark.Sense switch
            {
                Sense.Number => ++_numbers <= 2,
                Sense.Year or Sense.ThisYear => ++_years <= 1,
                Sense.Month or Sense.Season or Sense.Quarter or Sense.Half or Sense.Third => ++_months <= 1,
                Sense.Date or Sense.YearMonth => ++_years <= 1 && ++_months <= 1,
                _ => true,
            };
        }
    }
}
