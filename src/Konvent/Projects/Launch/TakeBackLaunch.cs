using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Launch;

/// <summary>Takes a launch back: only the members read the project again.</summary>
public sealed class TakeBackLaunch(KonventDb db)
{
    private const int LongestReason = 500;

    /// <param name="acronym">The project, as it stands in addresses.</param>
    /// <param name="version">The version of the project that the person saw.</param>
    /// <param name="why">What the history shall say of it, where something is to be said.</param>
    /// <exception cref="StaleSave">When somebody else saved the project since that version.</exception>
    public async Task Run(string acronym, int version, string? why, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.LaunchProject, stop);
        db.Expect(project, version);
        var reason = string.IsNullOrWhiteSpace(why) ? null : why.Trim();
        Unstorable.Refuse(reason, "Why");
        new Rules()
            .UnturnedProse(reason, "Why")
            .Require(reason is not { Length: > LongestReason }, "projects.tooLong", "Why", LongestReason)
            .Enforce();
        project.TakeBack();
        await db.SaveAs(who.Author, stop, reason);
    }
}
