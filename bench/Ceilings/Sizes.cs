namespace Konvent.Ceilings;

/// <summary>How many bytes the program's own answers have; the ceilings write as many.</summary>
public sealed record Sizes(int List, int Json);
