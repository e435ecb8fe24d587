namespace Konvent.Reading;

/// <summary>Makes a side of a date out of what was said, or says what is missing.</summary>
internal static class TypedEdge
{
    public static (Edge? Edge, ReadingProblem? Problem) Of(TypedSide side, string typed, Language language)
    {
        if (side.Contradicts)
            return (null, NotUnderstood(typed, language));
        if (side.Kind != EdgeKind.Known)
            return (new Edge(side.Kind, default), null);
        if (side is { Part: { Sense: Sense.Season, Value: 4 }, Year: { } year, BothWinterYears: false })
            return (null, WhichWinter(year, typed, language));
        if (side is { Day: { } lone, Month: null })
            return (
                null,
                side.Year is null && lone > 12
                    ? ReadingProblems.WhenShortYear.About($"{lone:00}")
                    : NotUnderstood(typed, language)
            );
        return StretchOf(side) is { } stretch
            ? (Edge.Known(stretch with { About = side.About || stretch.About }), null)
            : (null, NotUnderstood(typed, language));
    }

    public static ReadingProblem NotUnderstood(string typed, Language language) =>
        ReadingProblems.WhenNotUnderstood.About(
            typed,
            When.Days(new DateOnly(2020, 2, 12), new DateOnly(2020, 2, 14)).Write(language)
        );

    private static Stretch? StretchOf(TypedSide side) =>
        side switch
        {
            { Part: { } part, Year: { } year } => new Stretch(
                KindOf(part),
                year,
                part.Value,
                About: part.Sense == Sense.Third
            ),
            { Part: not null } => null,
            { Day: { } day, Month: { } month } => new Stretch(StretchKind.Day, side.Year, month, day),
            { Month: { } month } => new Stretch(StretchKind.Month, side.Year, month),
            { Year: { } year } => new Stretch(StretchKind.Year, year),
            _ => null,
        };

    private static StretchKind KindOf(Mark part) =>
        part.Sense switch
        {
            Sense.Season => StretchKind.Season,
            Sense.Quarter => StretchKind.Quarter,
            Sense.Half => StretchKind.HalfYear,
            _ => StretchKind.Third,
        };

    private static ReadingProblem WhichWinter(int year, string typed, Language language) =>
        year is < 2 or > 9998
            ? NotUnderstood(typed, language)
            : ReadingProblems.WhenWhichWinter.About(
                When.Season(year - 1, Season.Winter).Write(language),
                When.Season(year, Season.Winter).Write(language)
            );
}
