using Konvent.Reading;

namespace Konvent.Projects.Import.Lines;

/// <summary>A column that a kind of table can have.</summary>
/// <param name="Called">The key of what it is called here, where it is exported and where it is chosen.</param>
/// <param name="Also">The keys of other words under which the pages show the same.</param>
/// <param name="Words">How else people write it, in folded letters: <c>en: country, state | de: land, staat</c>.</param>
public sealed record KnownColumn(string Meaning, string Called, string[] Also, string Words);

/// <summary>A column that has a name of its own, such as that of a fund.</summary>
/// <param name="Name">What it is called in a language.</param>
/// <param name="IsWhole">Whether it is meant only where nothing else stands in the heading.</param>
public sealed record NamedColumn(string Meaning, Func<Language, string> Name, bool IsWhole = false);
