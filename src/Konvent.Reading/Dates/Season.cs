namespace Konvent.Reading;

/// <summary>A season of the northern year, in whole months as meteorologists count them: spring is March to May.</summary>
/// <remarks>Winter is named after the year in which its December lies; see docs/decisions/0003-when.md.</remarks>
public enum Season
{
    Spring = 1,
    Summer,
    Autumn,
    Winter,
}
