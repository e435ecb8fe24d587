namespace Konvent.Reading;

/// <summary>A loosely named part of a year: its beginning, middle or end, about four months each.</summary>
public enum PartOfYear
{
    Beginning = 1,
    Middle,
    End,
}
