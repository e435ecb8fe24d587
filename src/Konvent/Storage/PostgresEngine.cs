using System.Buffers.Binary;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Konvent.Storage;

/// <summary>The engine for several nodes and many people: PostgreSQL.</summary>
public sealed class PostgresEngine : Engine
{
    /// <summary>Any number, as long as all nodes of all versions take the same one.</summary>
    private const long MigrationLock = 4_669_201_609;

    private readonly NpgsqlDataSource source;

    public PostgresEngine(string connectionString)
    {
        try
        {
            source = new NpgsqlDataSourceBuilder(connectionString).Build();
        }
        catch (ArgumentException error)
        {
            throw new CannotStart($"KONVENT_DATABASE is not a PostgreSQL connection string: {error.Message}");
        }
    }

    public override string Name => "postgres";

    public override void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(source);

    public override DbConnection Connect() => source.CreateConnection();

    public override async Task Prepare(CancellationToken stop)
    {
        try
        {
            await using var connection = Connect();
            await connection.OpenAsync(stop);
        }
        catch (Exception error) when (error is NpgsqlException or TimeoutException or InvalidOperationException)
        {
            throw new CannotStart(
                $"The PostgreSQL database that KONVENT_DATABASE names cannot be reached: {error.Message}"
            );
        }
    }

    public override async Task<IAsyncDisposable> LockMigrations(DbConnection connection, CancellationToken stop)
    {
        await connection.Run($"select pg_advisory_lock({MigrationLock})", stop);
        return new Unlock(connection);
    }

    public override async Task<string> VersionOf(DbConnection connection, CancellationToken stop) =>
        $"PostgreSQL {await connection.Ask<string>("select current_setting('server_version')", stop)}";

    public override async Task<bool> HasTable(DbConnection connection, string table, CancellationToken stop) =>
        await connection.Ask<bool>($"select to_regclass('{table}') is not null", stop);

    public override string? ClashIn(Exception error) =>
        error is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres
            ? postgres.ConstraintName
            : null;

    public override Task Announce(KonventDb db, IReadOnlyCollection<string> topics, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync($"select pg_notify('changed', {string.Join(' ', topics)})", stop);

    // The last half of an id of ours is drawn by lot; should two be alike, somebody waits in vain for a moment.
    public override Task Hold(KonventDb db, Guid thing, CancellationToken stop) =>
        db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock({BinaryPrimitives.ReadInt64BigEndian(thing.ToByteArray(bigEndian: true).AsSpan(8))})",
            stop
        );

    private sealed class Unlock(DbConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() =>
            await connection.Run($"select pg_advisory_unlock({MigrationLock})", default);
    }
}
