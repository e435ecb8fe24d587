using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Listing;

/// <summary>A project as the list shows it.</summary>
/// <param name="Partners">How many organisations are partners, now or before; offices and associated ones do not count.</param>
public sealed record ListedProject(
    string Acronym,
    string Path,
    Wording LongName,
    string Programme,
    When? Dates,
    Money? TotalBudget,
    bool IsLaunched,
    int Partners
);

/// <summary>What the list is narrowed down to, and after which project it goes on.</summary>
public sealed record ProjectFilter(string? Words, Guid? Programme, bool? Launched, string? After)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && Programme is null && Launched is null;
}

/// <summary>A part of the list.</summary>
/// <param name="Total">How many projects there are in all parts together.</param>
/// <param name="Next">After which project the next part begins; null on the last one.</param>
/// <param name="Programmes">The programmes one can narrow the list down to.</param>
public sealed record ListedProjects(
    IReadOnlyList<ListedProject> Rows,
    int Total,
    string? Next,
    IReadOnlyList<(Guid Id, string Name)> Programmes
);
