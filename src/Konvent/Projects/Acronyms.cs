using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects;

/// <summary>What a project may be called for short.</summary>
internal static class Acronyms
{
    public const int Longest = 60;
    public const int LongestPath = 80;

    /// <summary>Blanks at the ends and doubled ones are slips of the hand.</summary>
    public static string Tidy(string acronym) =>
        string.Join(' ', acronym.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static Rules Acronym(this Rules rules, string? acronym)
    {
        var tidy = Tidy(acronym ?? "");
        var path = Slug.Of(tidy);
        if (tidy.Length == 0)
            return rules.Require(false, "projects.acronym.missing", nameof(Project.Acronym));
        return rules
            .Require(path.Length > 0, "projects.acronym.noLetters", nameof(Project.Acronym))
            .Require(
                tidy.Length <= Longest && path.Length <= LongestPath,
                "projects.acronym.tooLong",
                nameof(Project.Acronym),
                Longest
            )
            .UnturnedName(tidy, nameof(Project.Acronym))
            .Require(!ReservedPaths.Contain(path), "projects.acronym.reserved", nameof(Project.Acronym));
    }
}
