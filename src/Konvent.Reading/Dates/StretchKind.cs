namespace Konvent.Reading;

internal enum StretchKind
{
    Year,
    HalfYear,
    Third,
    Season,
    Quarter,
    Month,
    Day,
}
