using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Konvent.Storage.Sqlite;

/// <summary>Sets what SQLite keeps per connection: writers wait up to five seconds inside the library, and a commit is on the disk before it is answered.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "pragma busy_timeout=5000; pragma synchronous=full;";

    public static SqlitePragmas OnOpen { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData data)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData data,
        CancellationToken stop = default
    ) => connection.Run(Pragmas, stop);
}
