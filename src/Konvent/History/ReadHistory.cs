using System.Linq.Expressions;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History;

/// <summary>What one person saved at one moment; often one thing, at times several.</summary>
public sealed record HistoryEntry(
    DateTimeOffset At,
    string WhoName,
    string ForWhom,
    string? Why,
    IReadOnlyList<ToldRevision> Saves
)
{
    private const int MostAtOnce = 6;

    /// <summary>What is told at once; where very much was saved together, the others are in <see cref="Rest"/>.</summary>
    public IReadOnlyList<ToldRevision> AtOnce => [.. Saves.Take(MostAtOnce)];

    public IReadOnlyList<ToldRevision> Rest => [.. Saves.Skip(MostAtOnce)];
}

/// <summary>A page of a history, the newest first.</summary>
/// <param name="Next">Where the next page goes on; null at the beginning of it all.</param>
public sealed record HistoryPage(IReadOnlyList<HistoryEntry> Entries, Guid? Next);

/// <summary>Reads the history in which a thing's changes, and those of what belongs to it, are written down.</summary>
public sealed class ReadHistory(KonventDb db, TellRevisions tell)
{
    private const int Length = 40;

    /// <param name="place">Where it is written: the id of the project.</param>
    /// <param name="kinds">The kinds of things the reader is to see.</param>
    /// <param name="heard">Which of them the reader is to hear of, where that is not all of these kinds.</param>
    /// <param name="after">The last save of the page before; null for the first page.</param>
    public async Task<HistoryPage> Page(
        Guid place,
        string[] kinds,
        Expression<Func<Revision, bool>> heard,
        Guid? after,
        CancellationToken stop
    )
    {
        var rows = await (await From(place, after, stop))
            .Where(r => kinds.Contains(r.Kind))
            .Where(heard)
            .OrderByDescending(r => r.At)
            .ThenByDescending(r => r.Id)
            .Take(Length + 1)
            .WithBefore(db)
            .ToListAsync(stop);
        var shown = await tell.Of(rows[..Math.Min(rows.Count, Length)], stop);
        return new(
            [
                .. shown
                    .GroupBy(save => (save.Row.At, save.Row.WhoName, save.ForWhom, save.Row.Why))
                    .Select(save => new HistoryEntry(
                        save.Key.At,
                        save.Key.WhoName,
                        save.Key.ForWhom,
                        save.Key.Why,
                        // The thing itself first, what belongs to it after it.
                        [.. save.OrderBy(told => told.Row.Of != place)]
                    )),
            ],
            rows.Count > Length ? rows[Length - 1].Id : null
        );
    }

    private async Task<IQueryable<Revision>> From(Guid place, Guid? after, CancellationToken stop)
    {
        var all = db.Revisions.AsNoTracking().Where(r => r.In == place);
        if (after is not { } last)
            return all;
        var at = await all.Where(r => r.Id == last).Select(r => (DateTimeOffset?)r.At).FirstOrDefaultAsync(stop);
        return at is null ? all : all.Where(r => r.At < at || r.At == at && r.Id.CompareTo(last) < 0);
    }
}
