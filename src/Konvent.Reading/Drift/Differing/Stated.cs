namespace Konvent.Reading;

/// <summary>Something a sentence states that its counterpart must state as well.</summary>
/// <param name="Key">The same for what is the same in any language.</param>
/// <param name="Shown">As the text says it.</param>
/// <param name="Alone">How sure it is a difference where the other version states nothing in its place.</param>
internal sealed record Stated(string Key, string Shown, double Alone);
