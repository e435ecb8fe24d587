using System.Globalization;

namespace Konvent.Reading;

/// <summary>Fills the patterns of a language with the names and figures of one stretch, or of two.</summary>
internal static class StretchWriter
{
    public static string Alone(Stretch stretch, DateSpeech speech) =>
        Fill(PatternOf(stretch, speech.Alone), stretch, speech.Alone, speech);

    public static string After(Preposition preposition, Stretch stretch, DateSpeech speech)
    {
        var naming = preposition.Naming ?? speech.AfterPreposition;
        var parts = Fill(PatternOf(stretch, naming), stretch, naming, speech).Split('|');
        return preposition.Before(parts.Length > 1 ? parts[0] : "") + parts[^1];
    }

    public static string Pair(string pattern, Stretch start, Stretch end, DateSpeech speech)
    {
        var months = start.Kind == StretchKind.Day ? speech.Alone.MonthsOfDay : speech.Alone.Months;
        return Fill(pattern, start, speech.Alone, speech)
            .Replace("{e}", DayText(end.Day, speech), StringComparison.Ordinal)
            .Replace("{o}", end.Number > 0 ? months[end.Number - 1] : "", StringComparison.Ordinal)
            .Replace("{z}", YearText(end), StringComparison.Ordinal);
    }

    private static string PatternOf(Stretch stretch, Naming naming) =>
        stretch.Kind switch
        {
            StretchKind.Year => naming.Year,
            StretchKind.HalfYear => naming.Half,
            StretchKind.Third => naming.Third,
            StretchKind.Season => naming.Season,
            StretchKind.Quarter => naming.Quarter,
            StretchKind.Month => naming.Month,
            _ => stretch.Day is 8 or 11 && naming.VowelDay is { } vowel ? vowel : naming.Day,
        };

    private static string Fill(string pattern, Stretch stretch, Naming naming, DateSpeech speech) =>
        WithOrWithoutYear(pattern, stretch.Year is not null)
            .Replace("{d}", DayText(stretch.Day, speech), StringComparison.Ordinal)
            .Replace("{m}", Name(stretch, naming), StringComparison.Ordinal)
            .Replace("{n}", Name(stretch, naming), StringComparison.Ordinal)
            // French "mi-" is joined to its year.
            .Replace("- {y}", "-{y}", StringComparison.Ordinal)
            .Replace("{y}", YearText(stretch), StringComparison.Ordinal);

    private static string WithOrWithoutYear(string pattern, bool withYear)
    {
        var open = pattern.IndexOf('[', StringComparison.Ordinal);
        var close = pattern.IndexOf(']', StringComparison.Ordinal);
        return open < 0 || close < open ? pattern
            : withYear ? pattern.Remove(close, 1).Remove(open, 1)
            : pattern.Remove(open, close - open + 1);
    }

    private static string Name(Stretch stretch, Naming naming)
    {
        Names names = stretch.Kind switch
        {
            StretchKind.HalfYear => naming.Halves,
            StretchKind.Third => naming.Thirds,
            StretchKind.Season => naming.Seasons,
            StretchKind.Quarter => naming.Quarters,
            StretchKind.Month => naming.Months,
            StretchKind.Day => naming.MonthsOfDay,
            _ => default,
        };
        return names.Count == 0 ? "" : names[stretch.Number - 1];
    }

    private static string DayText(int day, DateSpeech speech) =>
        day == 1 ? speech.FirstDay : day.ToString(CultureInfo.InvariantCulture);

    // A winter is named by both of its years; "winter 2019" would leave open which.
    private static string YearText(Stretch stretch) =>
        stretch.IsWinter ? $"{stretch.Year:0000}/{stretch.Year + 1:0000}" : $"{stretch.Year:0000}";
}
