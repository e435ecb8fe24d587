using System.Data.Common;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Storage;

/// <summary>A database engine: all in which SQLite and PostgreSQL differ stands in its two implementations.</summary>
public abstract class Engine
{
    /// <summary>The name that migrations written for one engine only carry: <c>0007-search.sqlite.sql</c>.</summary>
    public abstract string Name { get; }

    public abstract void Configure(DbContextOptionsBuilder options);

    public abstract DbConnection Connect();

    /// <summary>Makes sure that the place of the database can be used; says in a sentence why not.</summary>
    public abstract Task Prepare(CancellationToken stop);

    /// <summary>Keeps other nodes from migrating until the answer is disposed of.</summary>
    public abstract Task<IAsyncDisposable> LockMigrations(DbConnection connection, CancellationToken stop);

    public abstract Task<string> VersionOf(DbConnection connection, CancellationToken stop);

    public abstract Task<bool> HasTable(DbConnection connection, string table, CancellationToken stop);

    /// <summary>The columns or the index on which two rows clash, or null where the error is another one.</summary>
    public abstract string? ClashIn(Exception error);

    /// <summary>Tells the other nodes, when the transaction commits, that something of these topics has changed.</summary>
    public abstract Task Announce(KonventDb db, IReadOnlyCollection<string> topics, CancellationToken stop);

    /// <summary>Within a transaction: lets whoever else wants to hold the same thing wait until it ends.</summary>
    public abstract Task Hold(KonventDb db, Guid thing, CancellationToken stop);

    /// <summary>Within a transaction: writes a row for each of these things of one kind, by the fastest way there is.</summary>
    internal abstract Task Insert(KonventDb db, RowsOf rows, IReadOnlyList<object> things, CancellationToken stop);

    /// <summary>The engine for this connection: PostgreSQL where a connection string is given, else the embedded file.</summary>
    public static Engine For(StorageSettings settings) =>
        settings.Postgres is { Length: > 0 } connection
            ? new PostgresEngine(connection)
            : new SqliteEngine(settings.DatabaseFile);
}
