using Konvent.History;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Overview;

/// <summary>What became of things in one save.</summary>
public enum Done
{
    Added,
    Changed,
    Removed,
}

/// <summary>Things of one kind with which the same was done: seven partners added.</summary>
public sealed record SavedThings(string Kind, Done Done, int Count);

/// <summary>One save in a project: who, when, and what it touched.</summary>
public sealed record RecentSave(string Who, DateTimeOffset At, string? Why, IReadOnlyList<SavedThings> Things);

/// <summary>Finds the last saves in a project, each with all that it touched.</summary>
internal static class RecentSaves
{
    // One save may touch many things; the last few saves are looked for among so many.
    private const int Revisions = 60;

    public static async Task<IReadOnlyList<RecentSave>> RecentSavesIn(
        this KonventDb db,
        Guid project,
        int most,
        CancellationToken stop
    )
    {
        var revisions = await db.Set<Revision>()
            .Where(r => r.In == project)
            .OrderByDescending(r => r.At)
            .Take(Revisions)
            .Select(r => new
            {
                r.Kind,
                r.Number,
                r.Removed,
                r.WhoName,
                r.At,
                r.Why,
            })
            .ToListAsync(stop);
        return
        [
            .. revisions
                .GroupBy(r => (r.WhoName, r.At, r.Why))
                .Take(most)
                .Select(save => new RecentSave(
                    save.Key.WhoName,
                    save.Key.At,
                    save.Key.Why,
                    [
                        .. save.GroupBy(r =>
                                (
                                    r.Kind,
                                    Done: r.Removed ? Done.Removed
                                    : r.Number == 1 ? Done.Added
                                    : Done.Changed
                                )
                            )
                            .OrderBy(things => things.Key.Kind != "project")
                            .Select(things => new SavedThings(things.Key.Kind, things.Key.Done, things.Count())),
                    ]
                )),
        ];
    }
}
