namespace Konvent.Reading;

/// <summary>A mark of a text, from its first token to the one after it.</summary>
internal readonly record struct PlacedMark(Mark Mark, int First, int Next);
