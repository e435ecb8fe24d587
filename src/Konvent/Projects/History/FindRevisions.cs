using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Documents;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.History;

/// <summary>A save to choose from.</summary>
public sealed record RevisionChoice(Guid Id, int Number, DateTimeOffset At, string WhoName);

/// <summary>Finds single saves in a project's history.</summary>
internal static class FindRevisions
{
    // A list to choose from, not a history; older ones are reached from their own pages.
    private const int MostToChooseFrom = 200;

    /// <summary>The save with this id; not found where it is none that this person may hear of in this project's history.</summary>
    public static async Task<RevisionRow> RevisionIn(
        this KonventDb db,
        Project project,
        KindsOfHistory told,
        Guid id,
        Person who,
        CancellationToken stop
    )
    {
        var kinds = told.For(who, project);
        return await db
                .Revisions.AsNoTracking()
                .Where(r => r.Id == id && r.In == project.Id && kinds.Contains(r.Kind))
                .Where(DocumentRights.HeardBy(db, who, project))
                .WithBefore(db)
                .FirstOrDefaultAsync(stop)
            ?? throw new NotFound();
    }

    /// <summary>The saves of one thing, the newest first.</summary>
    public static Task<List<RevisionChoice>> ChoicesOf(this KonventDb db, Guid thing, CancellationToken stop) =>
        db
            .Revisions.Where(r => r.Of == thing)
            .OrderByDescending(r => r.At)
            .Select(r => new RevisionChoice(r.Id, r.Number, r.At, r.WhoName))
            .Take(MostToChooseFrom)
            .ToListAsync(stop);
}
