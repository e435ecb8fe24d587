using System.Data.Common;
using Konvent.Storage.Many;
using Konvent.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Konvent.Storage;

/// <summary>The embedded engine: one file in write-ahead mode, foreign keys on, writers waiting for each other.</summary>
public sealed class SqliteEngine(string file) : Engine
{
    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();

    public override string Name => "sqlite";

    public override void Configure(DbContextOptionsBuilder options) =>
        options.UseSqlite(connectionString).AddInterceptors(SqlitePragmas.OnOpen);

    public override DbConnection Connect() => new SqliteConnection(connectionString);

    public override async Task Prepare(CancellationToken stop)
    {
        try
        {
            MakeForOwnerOnly();
            await using var connection = Connect();
            await connection.OpenAsync(stop);
            if (!File.Exists(file + "-wal"))
                await connection.Run("pragma journal_mode=wal", stop);
            await connection.Run("begin immediate; rollback", stop);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new CannotStart($"The database file {file} cannot be opened for writing: {error.Message}");
        }
    }

    // It holds the keys that seal sessions and the hashes of passwords. SQLite gives the files beside it the same rights.
    private void MakeForOwnerOnly()
    {
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var directory = Path.GetDirectoryName(Path.GetFullPath(file))!;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
            return;
        }
        Directory.CreateDirectory(directory, owner | UnixFileMode.UserExecute);
        if (!File.Exists(file))
            new FileStream(
                file,
                new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.Write,
                    Share = FileShare.ReadWrite,
                    UnixCreateMode = owner,
                }
            ).Dispose();
    }

    public override async Task<IAsyncDisposable> LockMigrations(DbConnection connection, CancellationToken stop)
    {
        // Waits for whoever migrates already; the file is free again even if that process is killed.
        var deadline = Environment.TickCount64 + 60_000;
        while (true)
        {
            try
            {
                return new FileStream(file + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Environment.TickCount64 < deadline)
            {
                await Task.Delay(100, stop);
            }
            catch (IOException)
            {
                throw new CannotStart($"Another process has been migrating {file} for a minute; it is left alone.");
            }
        }
    }

    public override async Task<string> VersionOf(DbConnection connection, CancellationToken stop) =>
        $"SQLite {await connection.Ask<string>("select sqlite_version()", stop)}";

    public override async Task<bool> HasTable(DbConnection connection, string table, CancellationToken stop) =>
        await connection.Ask<long>(
            $"select count(*) from sqlite_master where type = 'table' and name = '{table}'",
            stop
        ) > 0;

    public override string? ClashIn(Exception error) =>
        error is SqliteException { SqliteErrorCode: 19 } sqlite
        && sqlite.Message.Split("UNIQUE constraint failed: ") is [_, var columns, ..]
            ? columns.Split('\'')[0].Trim()
            : null;

    public override Task Announce(KonventDb db, IReadOnlyCollection<string> topics, CancellationToken stop) =>
        Task.CompletedTask; // One node only: the generations in memory know already.

    internal override Task Insert(KonventDb db, RowsOf rows, IReadOnlyList<object> things, CancellationToken stop)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        var parameters = rows.Parameters(command);
        command.Parameters.AddRange(parameters);
        command.CommandText =
            $"insert into {rows.Table} ({string.Join(", ", rows.Columns)}) values ({string.Join(", ", parameters.Select(p => p.ParameterName))})";
        var values = new object[parameters.Length];
        foreach (var thing in things)
        {
            stop.ThrowIfCancellationRequested();
            rows.Fill(values, thing);
            for (var at = 0; at < values.Length; at++)
                parameters[at].Value = values[at];
            command.ExecuteNonQuery();
        }
        return Task.CompletedTask;
    }

    public override Task Hold(KonventDb db, Guid thing, CancellationToken stop) => Task.CompletedTask; // A transaction is the only one that writes, from its first moment on.
}
