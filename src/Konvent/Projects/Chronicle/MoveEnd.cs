using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Chronicle;

/// <summary>The dates a project has got since an extension was taken out or came back.</summary>
/// <param name="Phase">The name of the phase that ends with the project, and was moved along.</param>
public sealed record MovedEnd(When Dates, Wording? Phase);

/// <summary>Keeps the end of a project and its last extension in step: one that is taken out moves the end back, one that comes back moves it again.</summary>
internal static class MoveEnd
{
    /// <returns>Null where the project keeps its dates: the entry is no extension, or somebody has set the end so already.</returns>
    /// <exception cref="RuleBroken">When a later extension builds on this one, or the end was set to something else meanwhile.</exception>
    public static async Task<MovedEnd?> MoveEndWith(
        this KonventDb db,
        string acronym,
        ChronicleEntry entry,
        bool isTakenOut,
        Person who,
        CancellationToken stop
    )
    {
        if (entry is not { EndBefore: { } before, EndAfter: { } after })
            return null;
        var project = await db.ProjectAt(acronym, who, Deed.ChangeProject, stop);
        var others = await db
            .Chronicle.AsNoTracking()
            .Where(e => e.ProjectId == project.Id && e.Id != entry.Id && e.Kind == EntryKind.Extension)
            .ToListAsync(stop);
        if (
            others.Exists(other =>
                isTakenOut ? other.EndBefore?.Latest >= after.Latest : other.EndAfter?.Latest > before.Latest
            )
        )
            throw new RuleBroken("chronicle.rule.extendedAgain");
        var (from, to) = isTakenOut ? (after, before) : (before, after);
        if (project.Dates?.Latest == to.Latest)
            return null;
        if (project.Dates?.Latest != from.Latest || project.Dates?.Earliest > to.Latest)
            throw new RuleBroken(
                isTakenOut ? "chronicle.rule.endSince.takeOut" : "chronicle.rule.endSince.bringBack",
                null,
                (object?)project.Dates ?? "–",
                before,
                after
            );
        var phase = project.MoveEnd(project.Dates == from ? to : When.Between(project.Dates!, to));
        return new(project.Dates!, phase?.Name);
    }
}
