using Konvent.Basics;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

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

    /// <summary>The same for many new things of one kind that are entered past the change tracker.</summary>
    void Hear(ManyAdded many);
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

    /// <param name="rule">What must hold among more than is saved here, where there is such a rule.</param>
    internal async Task<int> Save(
        KonventDb db,
        (Author Who, string? Why) by,
        RuleAmong? rule,
        Func<Task<int>> write,
        CancellationToken stop
    )
    {
        await using var turn = rule is null ? null : await Begin(db, stop);
        if (rule is not null)
        {
            await engine.Hold(db, rule.Whole, stop);
            await rule.Keep(stop);
        }
        db.ChangeTracker.DetectChanges();
        var save = new Save(db, by.Who, by.Why, clock.GetUtcNow());
        foreach (var hearer in inOrder)
            hearer.Hear(save);
        try
        {
            var written = await Write(db, save, write, stop);
            if (turn is not null)
                await turn.CommitAsync(stop);
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
        await using var transaction = save.Topics.Count == 0 ? null : await Begin(db, stop);
        var written = await write();
        if (save.Topics.Count > 0)
            await engine.Announce(db, save.Topics, stop);
        if (transaction is not null)
            await transaction.CommitAsync(stop);
        return written;
    }

    /// <summary>Null within a transaction of somebody else's, who ends it.</summary>
    private static async Task<IDbContextTransaction?> Begin(KonventDb db, CancellationToken stop) =>
        db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
}
