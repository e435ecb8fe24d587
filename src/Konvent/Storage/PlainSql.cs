using System.Data.Common;

namespace Konvent.Storage;

/// <summary>SQL that is ours and has no values in it, run as it stands.</summary>
internal static class PlainSql
{
    public static async Task Run(this DbConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }

    public static async Task<T?> Ask<T>(this DbConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(stop) is T answer ? answer : default;
    }
}
