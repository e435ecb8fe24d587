using Konvent.Storage;
using Npgsql;

namespace Konvent.Tests;

/// <summary>An empty database on one of the engines, gone after the test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? name;

    private TestDatabase(string directory, string? name)
    {
        (Directory, this.name) = (directory, name);
        Settings = new StorageSettings(directory, name is null ? null : ConnectionTo(name));
    }

    public string Directory { get; }

    public StorageSettings Settings { get; }

    private static string Server =>
        Environment.GetEnvironmentVariable("KONVENT_TEST_POSTGRES")
        ?? throw new InvalidOperationException("KONVENT_TEST_POSTGRES is not set; ./test starts a server and sets it.");

    public static async Task<TestDatabase> Create(OnEngine engine)
    {
        // In memory where the host has such a place: the tests then wait for no disk.
        var parent = System.IO.Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        var directory = System
            .IO.Directory.CreateDirectory(Path.Combine(parent, "konvent-test-" + Guid.CreateVersion7().ToString("N")))
            .FullName;
        if (engine == OnEngine.Sqlite)
            return new(directory, null);
        var name = "konvent_test_" + Guid.CreateVersion7().ToString("N");
        await Run($"create database {name} template template0 lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'");
        return new(directory, name);
    }

    public async ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(Directory, recursive: true);
        if (name is not null)
            await Run($"drop database {name} with (force)");
    }

    private static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20 }.ToString();

    private static async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
