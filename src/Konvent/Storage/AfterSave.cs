using Konvent.Basics;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Storage;

/// <summary>The stations of a save, in their order. Whoever must hear of saves takes one of them; nothing else hooks into EF.</summary>
public enum SaveStation
{
    Refuse,
    Version,
    History,
    Search,
    Counts,
    Generation,
    Outbox,
}

/// <summary>Hears every save before it is written, in the same transaction, and may add rows of its own.</summary>
public interface IHearSaves
{
    SaveStation Station { get; }

    void Hear(Save save);
}

/// <summary>The one ordered list that hears every save, and what becomes of it: written, stale, or clashing.</summary>
public sealed class AfterSave(
    IEnumerable<IHearSaves> hearers,
    Engine engine,
    Generations generations,
    TimeProvider clock
)
{
    private readonly IHearSaves[] inOrder = [.. hearers.OrderBy(hearer => hearer.Station)];

    internal async Task<int> Save(KonventDb db, Author who, string? why, Func<Task<int>> write, CancellationToken stop)
    {
        db.ChangeTracker.DetectChanges();
        var save = new Save(db, who, why, clock.GetUtcNow());
        foreach (var hearer in inOrder)
            hearer.Hear(save);
        try
        {
            var written = await Write(db, save, write, stop);
            generations.Raise(save.Topics);
            return written;
        }
        catch (DbUpdateConcurrencyException stale)
        {
            throw new StaleSave(stale.Entries.FirstOrDefault()?.Entity);
        }
        catch (DbUpdateException error) when (engine.ClashIn(error.InnerException ?? error) is { } where)
        {
            throw Clash.Named(db, where);
        }
    }

    private async Task<int> Write(KonventDb db, Save save, Func<Task<int>> write, CancellationToken stop)
    {
        if (save.Topics.Count == 0 || db.Database.CurrentTransaction is not null)
        {
            var inside = await write();
            if (save.Topics.Count > 0)
                await engine.Announce(db, save.Topics, stop);
            return inside;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var written = await write();
        await engine.Announce(db, save.Topics, stop);
        await transaction.CommitAsync(stop);
        return written;
    }
}
