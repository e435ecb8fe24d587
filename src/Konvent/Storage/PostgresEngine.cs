using System.Buffers.Binary;
using System.Data.Common;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Konvent.Storage;

/// <summary>The engine for several nodes and many people: PostgreSQL.</summary>
public sealed class PostgresEngine : Engine
{
    /// <summary>Any number, as long as all nodes of all versions take the same one.</summary>
    private const long MigrationLock = 4_669_201_609;

    // A notification holds less than 8,000 bytes; a topic is an id or the name of a kind.
    private const int MostTopics = 150;

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

    public override async Task Announce(KonventDb db, IReadOnlyCollection<string> topics, CancellationToken stop)
    {
        foreach (var some in topics.Chunk(MostTopics))
            await db.Database.ExecuteSqlAsync($"select pg_notify('changed', {string.Join(' ', some)})", stop);
    }

    internal override async Task Insert(KonventDb db, RowsOf rows, IReadOnlyList<object> things, CancellationToken stop)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        var types = rows.Parameters(command).Select(column => ((NpgsqlParameter)column).NpgsqlDbType).ToArray();
        var values = new object[types.Length];
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {rows.Table} ({string.Join(", ", rows.Columns)}) from stdin (format binary)",
            stop
        );
        foreach (var thing in things)
        {
            rows.Fill(values, thing);
            await copy.StartRowAsync(stop);
            for (var at = 0; at < values.Length; at++)
                await copy.WriteAsync(values[at], types[at], stop);
        }
        await copy.CompleteAsync(stop);
    }

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
