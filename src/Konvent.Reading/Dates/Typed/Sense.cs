namespace Konvent.Reading;

internal enum Sense
{
    Number,
    Year,
    ThisYear,
    ThisMonth,
    Next,
    Last,
    WinterYears,
    Date,
    YearMonth,
    MonthYear,
    DayMonth,
    Month,
    Season,
    Quarter,
    Half,
    Third,
    From,
    Until,
    By,
    To,
    And,
    Between,
    Dash,
    Slash,
    Around,
    Open,
    Unknown,
    Weekday,
    Noise,
}

/// <summary>A piece of typed text by what it means: a name with its place in the year, a figure, a joining word.</summary>
internal readonly record struct Mark(Sense Sense, int Value = 0, int Month = 0, int Day = 0)
{
    /// <summary>What the ending of a name says: "jaanuarist" is January with from.</summary>
    public Sense? Ending { get; init; }

    /// <summary>Whether it stands behind what it belongs to: "-ig", "saakka".</summary>
    public bool IsBehind { get; init; }

    /// <summary>Whether it can stand between the two sides of a range.</summary>
    public bool Parts => Sense is Sense.Dash or Sense.Slash or Sense.And or Sense.To or Sense.Until && !IsBehind;

    /// <summary>Whether a date of a text can begin with it.</summary>
    public bool Opens =>
        Sense
            is not (
                Sense.Noise
                or Sense.Weekday
                or Sense.And
                or Sense.To
                or Sense.Dash
                or Sense.Slash
                or Sense.ThisMonth
            );

    /// <summary>Whether it is a name in the calendar, which needs no figure to say when.</summary>
    public bool IsPart => Sense is Sense.Season or Sense.Quarter or Sense.Half or Sense.Third;
}
