using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects;

/// <summary>What a project says of itself, in several languages.</summary>
public sealed record ProjectTexts(Wording LongName, Wording Objective, Wording Description);

/// <summary>What is known of a project besides its texts: dates, money, languages, where to find it, whom to ask.</summary>
public sealed record ProjectFacts(
    When? Dates,
    Money? TotalBudget,
    string? Fund,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<ProjectLink> Links,
    ContactFunction? Contact
);
