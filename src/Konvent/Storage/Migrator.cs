using System.Data.Common;

namespace Konvent.Storage;

/// <summary>Brings the database to the shape this program needs: numbered SQL, each in a transaction, one node at a time.</summary>
public sealed class Migrator(Engine engine, TimeProvider clock, ILogger<Migrator> log)
{
    private const string Ledger =
        "create table migrations (number integer primary key, name varchar(100) not null, hash varchar(64) not null, applied_at timestamptz not null)";

    /// <summary>Applies what is missing and answers how many that were.</summary>
    /// <exception cref="CannotStart">The database cannot be reached, is newer than the program, or was migrated by other texts.</exception>
    public async Task<int> Migrate(CancellationToken stop)
    {
        await engine.Prepare(stop);
        await using var connection = engine.Connect();
        await connection.OpenAsync(stop);
        await using var alone = await engine.LockMigrations(connection, stop);
        if (!await engine.HasTable(connection, "migrations", stop))
            await connection.Run(Ledger, stop);
        var known = Migration.All(engine.Name);
        var missing = Missing(known, await Applied(connection, stop));
        foreach (var migration in missing)
            await Apply(connection, migration, stop);
        return missing.Count;
    }

    private static List<Migration> Missing(IReadOnlyList<Migration> known, Dictionary<int, string> applied)
    {
        if (applied.Keys.Order().LastOrDefault() is var last && last > known[^1].Number)
            throw new CannotStart(
                $"The database is newer than this program: it is at step {last}, the program knows {known[^1].Number}. Start the newer program, or restore an older backup."
            );
        if (
            known.FirstOrDefault(step => applied.TryGetValue(step.Number, out var hash) && hash != step.Hash) is
            { } other
        )
            throw new CannotStart(
                $"Step {other.Number} ({other.Name}) of this database was made by another text than this program has; it is left alone."
            );
        return [.. known.Where(step => !applied.ContainsKey(step.Number))];
    }

    private static async Task<Dictionary<int, string>> Applied(DbConnection connection, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select number, hash from migrations";
        await using var rows = await command.ExecuteReaderAsync(stop);
        var applied = new Dictionary<int, string>();
        while (await rows.ReadAsync(stop))
            applied[rows.GetInt32(0)] = rows.GetString(1);
        return applied;
    }

    private async Task Apply(DbConnection connection, Migration migration, CancellationToken stop)
    {
        log.LogInformation("Migrating: {Step}", migration.Name);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await using (var step = connection.CreateCommand())
        {
            (step.Transaction, step.CommandText) = (transaction, migration.Sql);
            await step.ExecuteNonQueryAsync(stop);
        }
        await using var entry = connection.CreateCommand();
        entry.Transaction = transaction;
        entry.CommandText =
            "insert into migrations (number, name, hash, applied_at) values (@number, @name, @hash, @at)";
        entry.Give("number", migration.Number);
        entry.Give("name", migration.Name);
        entry.Give("hash", migration.Hash);
        entry.Give("at", clock.GetUtcNow().UtcDateTime);
        await entry.ExecuteNonQueryAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
