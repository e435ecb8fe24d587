namespace Konvent.Reading;

/// <summary>What a place is.</summary>
public enum PlaceKind
{
    Town,
    Region,
    Country,
}
