using System.Data.Common;
using Konvent.Basics;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Storage.Many;

/// <summary>
/// Enters many new things of one kind in one transaction, a portion at a time. They are heard by all who hear saves, but never tracked:
/// what is held in memory does not grow with their number.
/// </summary>
public sealed class AddMany(IEnumerable<IHearSaves> hearers, Engine engine, Generations generations, TimeProvider clock)
{
    private readonly IHearSaves[] inOrder = [.. hearers.OrderBy(hearer => hearer.Station)];

    /// <param name="portions">Read within the transaction: what came with earlier portions is found by then.</param>
    /// <param name="onTrial">All is done but the last step, so that what would become of it can be told; nothing stays.</param>
    /// <returns>How many were entered.</returns>
    public async Task<int> Run<T>(
        KonventDb db,
        IAsyncEnumerable<IReadOnlyList<T>> portions,
        Author who,
        CancellationToken stop,
        string? why = null,
        bool onTrial = false
    )
        where T : Aggregate
    {
        var (count, topics, rows) = (0, new HashSet<string>(), new RowsOf(db, typeof(T)));
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        try
        {
            await foreach (var things in portions.WithCancellation(stop))
            {
                var added = new ManyAdded(rows, things, who, why, clock.GetUtcNow());
                foreach (var hearer in inOrder)
                    hearer.Hear(added);
                await engine.Insert(db, rows, things, stop);
                foreach (var kind in added.Beside.GroupBy(row => row.GetType()))
                    await engine.Insert(db, new RowsOf(db, kind.Key), [.. kind], stop);
                topics.UnionWith(added.Topics);
                count += things.Count;
            }
            if (onTrial)
                return count;
            await engine.Announce(db, topics, stop);
            await transaction.CommitAsync(stop);
        }
        catch (DbException error) when (engine.ClashIn(error) is { } where)
        {
            throw Clash.Named(db, where);
        }
        generations.Raise(topics);
        return count;
    }
}
