namespace Konvent.Reading;

/// <summary>One of several language versions of a text.</summary>
/// <param name="Name">By which people know it: the name of its file, its language.</param>
/// <param name="Language">Where it is known; else each paragraph is asked.</param>
public sealed record TextVersion(string Name, SourceText Text, Language? Language = null);
