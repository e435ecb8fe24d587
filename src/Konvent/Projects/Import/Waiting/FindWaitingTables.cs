using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Import.Waiting;

/// <summary>A table of somebody's as a list shows it.</summary>
public sealed record WaitingRow(Guid Id, string Kind, string Name, DateTimeOffset ReadAt, DateTimeOffset? TakenAt);

/// <summary>Finds the tables that a person is importing.</summary>
public static class FindWaitingTables
{
    /// <summary>Those of this person, the latest first; their files are not read.</summary>
    public static Task<List<WaitingRow>> WaitingTablesOf(
        this KonventDb db,
        Guid project,
        Person who,
        CancellationToken stop
    ) =>
        db
            .WaitingTables.Where(t => t.ProjectId == project && t.AccountId == who.Id)
            .OrderByDescending(t => t.ReadAt)
            .Select(t => new WaitingRow(t.Id, t.Kind, t.Name, t.ReadAt, t.TakenAt))
            .ToListAsync(stop);

    /// <summary>One of this person's; as if it did not exist for everybody else.</summary>
    internal static async Task<WaitingTable> WaitingTableAt(
        this KonventDb db,
        Guid project,
        Guid id,
        Person who,
        CancellationToken stop
    ) =>
        await db.WaitingTables.FirstOrDefaultAsync(
            t => t.Id == id && t.ProjectId == project && t.AccountId == who.Id,
            stop
        ) ?? throw new NotFound();
}
