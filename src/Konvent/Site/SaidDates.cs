using Konvent.Reading;

namespace Konvent.Site;

/// <summary>How dates are said to the public.</summary>
internal static class SaidDates
{
    /// <summary>A beginning that nobody stated is left out: “until 2019” says what is known.</summary>
    public static When? Said(this When? dates) =>
        dates is { Earliest: null, IsOpenStart: false, IsYearUnknown: false } ? When.Until(dates) : dates;
}
