namespace Konvent.Reading;

/// <summary>Finds the two sides in what was typed, lets each complete the other, and makes the date.</summary>
internal sealed class TypedRange
{
    private readonly List<Mark> _marks;
    private readonly string _typed;
    private readonly Language _language;

    public TypedRange(List<Mark> marks, string typed, Language language)
    {
        _marks = WinterYears.Join(JoiningWords.Settle(marks));
        _typed = typed;
        _language = language;
    }

    public (When? When, ReadingProblem? Problem) Read()
    {
        var opening = TakeOpening();
        var parts = _marks.Count(mark => mark.Parts);
        if (parts == 0)
            return opening == Sense.Between ? NotUnderstood() : ReadOne(opening);
        // "from 1 August 2019 until 31 July 2022" has both; "until 2019 - 2022" says nothing.
        return parts == 1 && opening != Sense.Until ? ReadTwo(opening) : NotUnderstood();
    }

    // Some languages put the word behind: "2019 alkaen".
    private Sense? TakeOpening()
    {
        foreach (var at in new[] { 0, _marks.Count - 1 })
        {
            if (_marks.Count == 0 || _marks[at].Sense is not (Sense.From or Sense.Until or Sense.By or Sense.Between))
                continue;
            var sense = _marks[at].Sense;
            _marks.RemoveAt(at);
            return sense == Sense.By ? Sense.Until : sense;
        }
        return null;
    }

    private (When?, ReadingProblem?) ReadOne(Sense? opening)
    {
        var (edge, problem) = TypedEdge.Of(TypedSide.Of(_marks), _typed, _language);
        if (edge is not { } known)
            return (null, problem);
        return opening switch
        {
            Sense.From => When.Make(known, Edge.Open),
            Sense.Until => When.Make(Edge.Open, known),
            _ => When.Make(known, known),
        };
    }

    private (When?, ReadingProblem?) ReadTwo(Sense? opening)
    {
        var parting = _marks.FindIndex(mark => mark.Parts);
        var left = TypedSide.Of(_marks.Take(parting));
        var right = TypedSide.Of(_marks.Skip(parting + 1));
        left.Inherit(right);
        right.Inherit(left);
        left.Inherit(right); // "May 5-7, 2022": the year was heard before the month was known.
        var (start, startProblem) = TypedEdge.Of(left, _typed, _language);
        var (end, endProblem) = TypedEdge.Of(right, _typed, _language);
        if (start is null || end is null)
            return (null, startProblem ?? endProblem);

        var (when, problem) = When.Make(start.Value, end.Value);
        var joined = opening != Sense.Between && _marks[parting].Sense is (Sense.And or Sense.Slash);
        return joined && when is not null && !Follow(start.Value, end.Value)
            ? (null, ReadingProblems.WhenNotConsecutive.About(_typed))
            : (when, problem);
    }

    private static bool Follow(Edge start, Edge end) =>
        start.IsKnown
        && end.IsKnown
        && start.Stretch.InLeapYear().Latest is { } last
        && last < DateOnly.MaxValue
        && last.AddDays(1) == end.Stretch.InLeapYear().Earliest;

    private (When?, ReadingProblem?) NotUnderstood() => (null, TypedEdge.NotUnderstood(_typed, _language));
}
