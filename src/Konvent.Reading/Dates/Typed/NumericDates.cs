using System.Globalization;
using System.Text.RegularExpressions;

namespace Konvent.Reading;

/// <summary>Dates in figures: 12.02.2020, 12/2/2020, 2020-02-12, 2020. 02. 12., 02.2020, 2019-04. Day before month, as all of Europe writes.</summary>
internal static partial class NumericDates
{
    public static (Mark Mark, int Length)? At(string text, int at)
    {
        if (DayFirst().Match(text, at) is { Success: true } day)
            return (new Mark(Sense.Date, Number(day, "y"), Number(day, "m"), Number(day, "d")), day.Length);
        if (YearFirst().Match(text, at) is { Success: true } year)
            return (new Mark(Sense.Date, Number(year, "y"), Number(year, "m"), Number(year, "d")), year.Length);
        return MonthOnly().Match(text, at) is { Success: true } month
            ? (new Mark(Sense.YearMonth, Number(month, "y"), Number(month, "m")), month.Length)
            : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\G(?<d>[0-9]{1,2})(?:\. ?(?<m>[0-9]{1,2})\. ?|/(?<m>[0-9]{1,2})/|-(?<m>[0-9]{1,2})-)(?<y>[0-9]{4})(?![0-9])"
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"\G(?<y>[0-9]{4})(?:\. ?(?<m>[0-9]{1,2})\. ?|/(?<m>[0-9]{1,2})/|-(?<m>[0-9]{1,2})-)(?<d>[0-9]{1,2})(?![0-9])"
    )]
    private static partial Regex YearFirst();

    // 2019-21 is no month: it may be short for 2019-2021, and is refused further on.
    [GeneratedRegex(@"\G(?:(?<m>[0-9]{1,2})[./](?<y>[0-9]{4})|(?<y>[0-9]{4})-(?<m>0[1-9]|1[0-2]))(?![0-9])")]
    private static partial Regex MonthOnly();
}
