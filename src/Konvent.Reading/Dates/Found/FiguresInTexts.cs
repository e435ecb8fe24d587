namespace Konvent.Reading;

/// <summary>Dates in figures as texts write them: beside those of forms also 14-XI-2022, 12.05.21, 1/10 2021, 30. 9. and 15/03.</summary>
internal static class FiguresInTexts
{
    // What lies outside is the number of a law, a room or a telephone.
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>The date that begins here with a figure, and its length; null where the calendar has no such date.</summary>
    public static (Mark Mark, int Length)? At(string text, int at)
    {
        if (NumericDates.At(text, at) is var (date, length) && !GoesOn(text, at + length))
            return IsPossible(date) ? (date, length) : null;
        var (day, digits, end) = NumericDates.Figures(text, at);
        if (digits > 2 || day is 0 or > 31 || end >= text.Length || text[end] is not ('.' or '/' or '-' or '‑'))
            return null;
        return WithRoman(text, at, day, end) ?? WithMonth(text, at, day, end);
    }

    /// <summary>The month that a Roman number in capitals says; 0 where it is none.</summary>
    public static int Roman(ReadOnlySpan<char> said) => RomanFigures.Of(said) is <= 12 and var month ? month : 0;

    private static bool IsPossible(Mark date) =>
        IsYear(date.Value) && date.Month is >= 1 and <= 12 && (date.Sense != Sense.Date || date.Day is >= 1 and <= 31);

    // "1.2.2021.4" and "2021/1/2/3" number something.
    private static bool GoesOn(string text, int at) =>
        at + 1 < text.Length && text[at] is '.' or '/' or ':' && char.IsAsciiDigit(text[at + 1]);

    private static (Mark, int)? WithRoman(string text, int at, int day, int end)
    {
        var sign = text[end];
        var first = AfterBlank(text, end + 1);
        var last = first;
        while (last < text.Length && text[last] is 'I' or 'V' or 'X' && last - first < 5)
            last++;
        var month = Roman(text.AsSpan(first, last - first));
        if (month == 0 || last >= text.Length || text[last] != sign)
            return null;
        var (year, digits, next) = NumericDates.Figures(text, AfterBlank(text, last + 1));
        return digits == 4 && IsYear(year) ? (new(Sense.Date, year, month, day), next - at) : null;
    }

    private static (Mark, int)? WithMonth(string text, int at, int day, int end)
    {
        var sign = text[end];
        var (month, digits, next) = NumericDates.Figures(text, sign == '.' ? AfterBlank(text, end + 1) : end + 1);
        if (digits is not (1 or 2) || month is 0 or > 12 || sign is not ('.' or '/'))
            return null;
        var more = next < text.Length ? text[next] : ' ';
        if (more == sign)
        {
            var (year, figures, last) = NumericDates.Figures(text, next + 1);
            if (figures == 2 && digits == 2 && !GoesOn(text, last))
                return (new(Sense.Date, year < 70 ? 2000 + year : 1900 + year, month, day), last - at);
            return sign == '.' && figures == 0 ? (new(Sense.DayMonth, 0, month, day), next + 1 - at) : null;
        }
        if (sign == '.')
            return null;
        var (after, length, stop) = NumericDates.Figures(text, next + 1);
        if (AmountReader.IsSpace(more) && length == 4 && IsYear(after))
            return (new(Sense.Date, after, month, day), stop - at);
        return (digits == 2 || IsDashToFigure(text, next)) && !char.IsLetterOrDigit(more)
            ? (new(Sense.DayMonth, 0, month, day), next - at)
            : null;
    }

    // "3/6–5/7/2023"
    private static bool IsDashToFigure(string text, int at) =>
        at + 1 < text.Length && text[at] is '-' or '–' && char.IsAsciiDigit(text[at + 1]);

    private static int AfterBlank(string text, int at) =>
        at < text.Length && AmountReader.IsSpace(text[at]) ? at + 1 : at;
}
