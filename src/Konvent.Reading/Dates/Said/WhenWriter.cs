namespace Konvent.Reading;

/// <summary>Chooses the way of saying a date; the words come from the language's table.</summary>
internal static class WhenWriter
{
    public static string Write(When when, Language language)
    {
        var speech = SpokenLanguages.Of(language).Dates;
        if (!when.IsRange)
            return Side(when.Start.Stretch, speech);
        return (when.Start, when.End) switch
        {
            ({ Kind: EdgeKind.Open }, { Stretch: var end }) when speech.Until is { } until && !IsVague(end) =>
                StretchWriter.After(until, end, speech),
            ({ Stretch: var start }, { Kind: EdgeKind.Open }) when speech.From is { } from && !IsVague(start) =>
                StretchWriter.After(from, start, speech),
            ({ IsKnown: true, Stretch: var start }, { IsKnown: true, Stretch: var end })
                when !start.About && !end.About && start.Kind == end.Kind => Merged(start, end, speech),
            var (start, end) => Range(start, end, speech),
        };
    }

    // What both sides share is said once.
    private static string Merged(Stretch start, Stretch end, DateSpeech speech)
    {
        var sameYear = start.Year == end.Year;
        var sameMonth = sameYear && start.Number == end.Number;
        var pattern = start.Kind switch
        {
            StretchKind.Day when sameMonth && end.Day == start.Day + 1 => speech.TwoDays ?? speech.Days,
            StretchKind.Day when sameMonth => speech.Days,
            StretchKind.Day when sameYear => speech.DaysOfTwoMonths,
            StretchKind.Month when sameYear => speech.Months,
            StretchKind.Year => speech.Years,
            _ => null,
        };
        return pattern is null
            ? Range(Edge.Known(start), Edge.Known(end), speech)
            : StretchWriter.Pair(pattern, start, end, speech);
    }

    private static string Range(Edge start, Edge end, DateSpeech speech) =>
        speech
            .Range.Replace("{a}", Side(start, speech), StringComparison.Ordinal)
            .Replace("{b}", Side(end, speech), StringComparison.Ordinal);

    private static string Side(Edge edge, DateSpeech speech) =>
        edge.Kind switch
        {
            EdgeKind.Open => "…",
            EdgeKind.Unknown => "?",
            _ => Side(edge.Stretch, speech),
        };

    private static string Side(Stretch stretch, DateSpeech speech) =>
        !IsVague(stretch) ? StretchWriter.Alone(stretch, speech)
        : speech.Around is { } around ? StretchWriter.After(around, stretch, speech)
        : "ca. " + StretchWriter.Alone(stretch, speech);

    // "End of 2019" is vague by itself and needs no "around".
    private static bool IsVague(Stretch stretch) => stretch.About && stretch.Kind != StretchKind.Third;
}
