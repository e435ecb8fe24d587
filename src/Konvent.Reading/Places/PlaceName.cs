namespace Konvent.Reading;

/// <summary>One name of a place.</summary>
/// <param name="Language">By its code; null for the place's own name, "?" where the list does not say whose name it is.</param>
/// <param name="Words">Folded, as they are sought.</param>
/// <param name="Next">The next name that is found by the same words, or -1.</param>
internal sealed record PlaceName(Place Place, string Text, string? Language, string[] Words, int Next)
{
    public bool IsOwn => Language is null;
}
