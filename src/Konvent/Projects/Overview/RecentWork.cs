using System.Linq.Expressions;
using Konvent.History;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Overview;

/// <summary>What became of things.</summary>
public enum Done
{
    Added,
    Changed,
    Removed,
}

/// <summary>Things of one kind with which the same was done: seven partners added.</summary>
public sealed record SavedThings(string Kind, Done Done, int Count);

/// <summary>What one person did in a project on one day: what it touched, however many saves that took.</summary>
public sealed record RecentWork(string Who, DateTimeOffset At, string? Why, IReadOnlyList<SavedThings> Things);

/// <summary>Finds what was done last in a project.</summary>
internal static class RecentSaves
{
    // One save may touch many things; the last few days' work is looked for among so many.
    private const int Revisions = 100;

    /// <param name="kinds">The kinds of things that the reader may hear of.</param>
    /// <param name="heard">Which of them.</param>
    public static async Task<IReadOnlyList<RecentWork>> RecentWorkIn(
        this KonventDb db,
        Guid project,
        string[] kinds,
        Expression<Func<Revision, bool>> heard,
        int most,
        CancellationToken stop
    )
    {
        var saves = await db.Set<Revision>()
            .Where(r => r.In == project && kinds.Contains(r.Kind))
            .Where(heard)
            .OrderByDescending(r => r.At)
            .Take(Revisions)
            .Select(r => new Touch(r.Of, r.Kind, r.Number, r.Removed, r.WhoName, r.At, r.Why))
            .ToListAsync(stop);
        return
        [
            .. saves
                .GroupBy(save => (save.WhoName, save.At.UtcDateTime.Date, save.Why))
                .Take(most)
                .Select(day => new RecentWork(day.Key.WhoName, day.First().At, day.Key.Why, Things(day))),
        ];
    }

    // The newest comes first: a thing that was removed in the end was not changed, and one that is new was not changed either.
    private static List<SavedThings> Things(IEnumerable<Touch> saves) =>
        [
            .. saves
                .GroupBy(save => save.Of)
                .GroupBy(thing =>
                    (
                        thing.First().Kind,
                        Done: thing.First().Removed ? Done.Removed
                        : thing.Any(save => save.Number == 1) ? Done.Added
                        : Done.Changed
                    )
                )
                .OrderBy(things => things.Key.Kind != "project")
                .Select(things => new SavedThings(things.Key.Kind, things.Key.Done, things.Count())),
        ];

    private sealed record Touch(
        Guid Of,
        string Kind,
        int Number,
        bool Removed,
        string WhoName,
        DateTimeOffset At,
        string? Why
    );
}
