namespace Konvent.Reading;

internal enum Sense
{
    Number,
    Year,
    ThisYear,
    WinterYears,
    Date,
    YearMonth,
    Month,
    Season,
    Quarter,
    Half,
    Third,
    From,
    Until,
    To,
    And,
    Between,
    Dash,
    Slash,
    Around,
    Open,
    Unknown,
    Noise,
}

/// <summary>A piece of typed text by what it means: a name with its place in the year, a figure, a joining word.</summary>
internal readonly record struct Mark(Sense Sense, int Value = 0, int Month = 0, int Day = 0)
{
    /// <summary>Whether it can stand between the two sides of a range.</summary>
    public bool Parts => Sense is Sense.Dash or Sense.Slash or Sense.And or Sense.To or Sense.Until;
}
