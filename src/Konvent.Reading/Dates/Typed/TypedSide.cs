namespace Konvent.Reading;

/// <summary>What was said of one side of a range: the order of its words does not matter, each may be said once.</summary>
internal sealed class TypedSide
{
    private readonly List<int> _numbers = [];

    public int? Year { get; private set; }
    public int? Month { get; private set; }
    public int? Day { get; private set; }
    public Mark? Part { get; private set; }
    public EdgeKind Kind { get; private set; }
    public bool About { get; private set; }
    public bool BothWinterYears { get; private set; }

    /// <summary>Whether something was said twice, or does not go together.</summary>
    public bool Contradicts { get; private set; }

    public static TypedSide Of(IEnumerable<Mark> marks)
    {
        var side = new TypedSide();
        foreach (var mark in marks)
            side.Hear(mark);
        side.PlaceNumbers();
        return side;
    }

    /// <summary>"12-13 February 2020": what only the other side says, holds for both.</summary>
    public void Inherit(TypedSide other)
    {
        if (Kind != EdgeKind.Known || other.Kind != EdgeKind.Known)
            return;
        if (Day is not null && Month is null && other.Day is not null)
            Month = other.Month;
        var bothNamed = (Month ?? Part?.Value) is not null && (other.Month ?? other.Part?.Value) is not null;
        if (Year is null && bothNamed && !other.BothWinterYears)
            Year = other.Year;
    }

    private void Hear(Mark mark)
    {
        switch (mark.Sense)
        {
            case Sense.Number:
                _numbers.Add(mark.Value);
                break;
            case Sense.Year:
            case Sense.WinterYears:
                Year = Once(Year, mark.Value);
                BothWinterYears = mark.Sense == Sense.WinterYears;
                break;
            case Sense.Month:
                Month = Once(Month, mark.Value);
                break;
            case Sense.DayMonth:
                Month = Once(Month, mark.Month);
                Day = Once(Day, mark.Day);
                break;
            case Sense.YearMonth:
            case Sense.MonthYear:
            case Sense.Date:
                Year = Once(Year, mark.Value);
                Month = Once(Month, mark.Month);
                Day = mark.Sense == Sense.Date ? Once(Day, mark.Day) : Day;
                break;
            case Sense.Around:
                About = true;
                break;
            case Sense.Open:
            case Sense.Unknown:
                Kind = mark.Sense == Sense.Open ? EdgeKind.Open : EdgeKind.Unknown;
                break;
            case Sense.Season or Sense.Quarter or Sense.Half or Sense.Third:
                Contradicts |= Part is not null;
                Part = mark;
                break;
            default:
                Contradicts = true;
                break;
        }
    }

    // A figure beside the name of a month is its day; two figures alone are day and month.
    private void PlaceNumbers()
    {
        if (_numbers.Count > 0)
            Day = Once(Day, _numbers[0]);
        if (_numbers.Count > 1)
            Month = Once(Month, _numbers[1]);
        var said = (Year ?? Month ?? Day) is not null || Part is not null || About;
        Contradicts |=
            _numbers.Count > 2
            || (Part is not null && (Month ?? Day) is not null)
            || (Kind != EdgeKind.Known && said)
            || BothWinterYears != (Part is { Sense: Sense.Season, Value: 4 } && BothWinterYears);
    }

    private int Once(int? before, int now)
    {
        Contradicts |= before is not null;
        return now;
    }
}
