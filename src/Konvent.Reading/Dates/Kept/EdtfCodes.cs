namespace Konvent.Reading;

/// <summary>What stands in the place of the month: 01-12 months, 21-24 seasons, 33-36 quarters, 37-39 thirds, 40-41 halves (ISO 8601-2:2019, 4.8).</summary>
internal static class EdtfCodes
{
    public static int Of(Stretch stretch) => Before(stretch.Kind) + stretch.Number;

    public static Stretch? Read(int? year, int code) =>
        code switch
        {
            >= 21 and <= 24 => Made(StretchKind.Season, year, code),
            >= 33 and <= 36 => Made(StretchKind.Quarter, year, code),
            >= 37 and <= 39 => Made(StretchKind.Third, year, code),
            40 or 41 => Made(StretchKind.HalfYear, year, code),
            // Numbers that mean nothing are taken for a wrong month; 25-32 name hemispheres, which nobody here types.
            _ => new Stretch(StretchKind.Month, year, code),
        };

    private static Stretch? Made(StretchKind kind, int? year, int code) =>
        year is null ? null : new Stretch(kind, year, code - Before(kind));

    private static int Before(StretchKind kind) =>
        kind switch
        {
            StretchKind.Season => 20,
            StretchKind.Quarter => 32,
            StretchKind.Third => 36,
            StretchKind.HalfYear => 39,
            _ => 0,
        };
}
