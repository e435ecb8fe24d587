namespace Konvent.Projects.Sources;

/// <summary>A fact as a reader meets it: of what, what it is called, and what stands in the record now.</summary>
/// <param name="Thing">What it is a fact of: “Policy instrument “River plan””.</param>
/// <param name="Value">Empty where nothing is entered.</param>
public sealed record KnownFact(FactName Name, string Thing, string Part, IReadOnlyList<string> Value);
