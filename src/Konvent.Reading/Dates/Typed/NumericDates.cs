namespace Konvent.Reading;

/// <summary>Dates in figures: 12.02.2020, 12/2/2020, 2020-02-12, 2020. 02. 12., 02.2020, 2019-04. Day before month, as all of Europe writes.</summary>
internal static class NumericDates
{
    /// <summary>The date that begins here with a figure, and its length.</summary>
    public static (Mark Mark, int Length)? At(string text, int at)
    {
        var (first, digits, next) = Figures(text, at);
        if (next >= text.Length)
            return null;
        var sign = text[next];
        return digits switch
        {
            1 or 2 when sign is '.' or '/' or '-' => DayFirst(text, at, first, sign, next),
            4 when sign is '.' or '/' or '-' => YearFirst(text, at, first, sign, next),
            _ => null,
        };
    }

    private static (Mark, int)? DayFirst(string text, int at, int first, char sign, int next)
    {
        if (Part(text, next, sign) is var (month, end) && Year(text, end, sign) is var (year, last))
            return (new(Sense.Date, year, month, first), last - at);
        var (alone, digits, after) = Figures(text, next + 1);
        return sign != '-' && digits == 4 ? (new(Sense.MonthYear, alone, first), after - at) : null;
    }

    private static (Mark, int)? YearFirst(string text, int at, int year, char sign, int next)
    {
        if (Part(text, next, sign) is var (month, end) && Part(text, end, sign) is var (day, last))
            return (new(Sense.Date, year, month, day), last - at);
        // 2019-21 is no month: it may be short for 2019-2021, and is refused further on.
        var (alone, digits, after) = Figures(text, next + 1);
        return sign == '-' && digits == 2 && alone is >= 1 and <= 12
            ? (new(Sense.YearMonth, year, alone), after - at)
            : null;
    }

    // The sign and one or two figures behind it.
    private static (int Value, int End)? Part(string text, int at, char sign)
    {
        if (at >= text.Length || text[at] != sign)
            return null;
        var (value, digits, end) = Figures(text, AfterBlank(text, at + 1, sign));
        return digits is 1 or 2 ? (value, end) : null;
    }

    private static (int Value, int End)? Year(string text, int at, char sign)
    {
        if (at >= text.Length || text[at] != sign)
            return null;
        var (value, digits, end) = Figures(text, AfterBlank(text, at + 1, sign));
        return digits == 4 ? (value, end) : null;
    }

    private static int AfterBlank(string text, int at, char sign) =>
        sign == '.' && at < text.Length && AmountReader.IsSpace(text[at]) ? at + 1 : at;

    /// <summary>The number that begins here, how many figures it has, and where it ends; no number is longer than nine.</summary>
    internal static (int Value, int Digits, int End) Figures(string text, int at)
    {
        var (value, end) = (0, at);
        for (; end < text.Length && end - at < 9 && char.IsAsciiDigit(text[end]); end++)
            value = value * 10 + text[end] - '0';
        return (value, end - at, end);
    }
}
