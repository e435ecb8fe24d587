using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>What is odd about a package and may be right all the same: it is said beside the package, and nothing is refused.</summary>
internal static class PackageNotes
{
    /// <param name="others">The codes of all packages of the project, with its own.</param>
    /// <param name="project">From when to when the project is.</param>
    /// <returns>The keys of the sentences.</returns>
    public static IEnumerable<string> Of(string? code, When? dates, IEnumerable<string?> others, When? project)
    {
        if (code is not null && others.Count(other => IsSame(code, other)) > 1)
            yield return "workplan.note.codeTwice";
        if (dates?.Earliest < project?.Earliest)
            yield return "workplan.note.beginsBefore";
        if (dates?.Latest > project?.Latest)
            yield return "workplan.note.endsAfter";
    }

    private static bool IsSame(string code, string? other) =>
        string.Equals(code.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
