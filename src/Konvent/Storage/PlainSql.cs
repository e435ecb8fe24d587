using System.Data.Common;

namespace Konvent.Storage;

/// <summary>SQL that is ours: without values it runs as it stands, and values are given apart from it.</summary>
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

    public static void Give(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
