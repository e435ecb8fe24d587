namespace Konvent.Reading;

/// <summary>One name of a place.</summary>
/// <param name="Language">By its code; null for the place's own name, "?" where the list does not say whose name it is.</param>
/// <param name="Rest">Its words after the first, folded.</param>
/// <param name="Next">The next name that begins with the same word, or -1.</param>
internal readonly record struct PlaceName(Place Place, string Text, string? Language, string[] Rest, int Next)
{
    public bool IsOwn => Language is null;
}
