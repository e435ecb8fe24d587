using System.Data.Common;
using System.Diagnostics;
using Konvent.Storage;
using Npgsql;

namespace Konvent.Ceilings;

/// <summary>
/// Takes the organisations of a list out of the database, with their revisions, and measures how fast the very same rows can be put back into
/// the same tables by hand: by one prepared statement or by COPY, in one transaction.
/// </summary>
internal static class BulkInsert
{
    private const string OfList = "search_text like '% ' || @list || ' %'";
    private const string Revisions = $"of in (select id from organisations where {OfList})";

    public static async Task<double> RowsPerSecond(Engine engine, string list)
    {
        await using var connection = engine.Connect();
        await connection.OpenAsync();
        if (connection is not NpgsqlConnection)
            await connection.Run("pragma synchronous=full"); // As the program keeps it.
        var revisions = await Table.Read(connection, "revisions", Revisions, list);
        var organisations = await Table.Read(connection, "organisations", OfList, list);
        await connection.Run($"delete from revisions where {Revisions}", list);
        await connection.Run($"delete from organisations where {OfList}", list);
        var watch = Stopwatch.StartNew();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var table in new[] { organisations, revisions })
            if (connection is NpgsqlConnection postgres)
                await table.Copy(postgres);
            else
                table.Insert(connection, transaction);
        await transaction.CommitAsync();
        var rate = organisations.Rows.Count / watch.Elapsed.TotalSeconds;
        // What was deleted is swept away now, and not by the database itself while the next list is measured.
        await connection.Run(
            connection is NpgsqlConnection
                ? "vacuum analyze organisations, revisions"
                : "pragma wal_checkpoint(truncate)"
        );
        return rate;
    }

    private static async Task Run(this DbConnection connection, string sql, string? list = null)
    {
        await using var command = connection.Ask(sql, list);
        await command.ExecuteNonQueryAsync();
    }

    private static DbCommand Ask(this DbConnection connection, string sql, string? list)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        if (list is not null)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@list", list);
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private sealed record Table(
        string Name,
        IReadOnlyList<string> Columns,
        IReadOnlyList<string> Types,
        IReadOnlyList<object[]> Rows
    )
    {
        public static async Task<Table> Read(DbConnection connection, string name, string where, string list)
        {
            await using var command = connection.Ask($"select * from {name} where {where}", list);
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<object[]>();
            while (await reader.ReadAsync())
            {
                var row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }
            var places = Enumerable.Range(0, reader.FieldCount).ToList();
            return new(
                name,
                [.. places.Select(at => $"\"{reader.GetName(at)}\"")],
                [.. places.Select(reader.GetDataTypeName)],
                rows
            );
        }

        public void Insert(DbConnection connection, DbTransaction transaction)
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            var parameters = Columns
                .Select(
                    (_, at) =>
                    {
                        var parameter = command.CreateParameter();
                        parameter.ParameterName = $"@p{at}";
                        return parameter;
                    }
                )
                .ToArray();
            command.Parameters.AddRange(parameters);
            command.CommandText =
                $"insert into {Name} ({string.Join(", ", Columns)}) values ({string.Join(", ", parameters.Select(p => p.ParameterName))})";
            foreach (var row in Rows)
            {
                for (var at = 0; at < row.Length; at++)
                    parameters[at].Value = row[at];
                command.ExecuteNonQuery();
            }
        }

        public async Task Copy(NpgsqlConnection connection)
        {
            await using var copy = await connection.BeginBinaryImportAsync(
                $"copy {Name} ({string.Join(", ", Columns)}) from stdin (format binary)"
            );
            foreach (var row in Rows)
            {
                await copy.StartRowAsync();
                for (var at = 0; at < row.Length; at++)
                    await copy.WriteAsync(row[at], Types[at]);
            }
            await copy.CompleteAsync();
        }
    }
}
