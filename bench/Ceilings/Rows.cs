using System.Data.Common;
using Konvent.Storage;

namespace Konvent.Ceilings;

/// <summary>One row of the list, as it lies in the database.</summary>
public sealed record Row(
    string Acronym,
    string LongName,
    string Programme,
    string? Dates,
    string? Amount,
    string? Currency,
    string? Launched,
    long Partners
);

/// <summary>Reads the rows of the list with plain ADO.NET, in the one query that the list needs.</summary>
public static class Rows
{
    public const int Length = 50;

    private const string Sql = """
        select p.acronym, p.long_name, g.short_name, p.dates, p.total_budget_amount, p.total_budget_currency, p.launched_on,
            (select count(*) from participations x where x.project_id = p.id)
        from projects p join programmes g on g.id = p.programme_id
        order by p.path limit 51
        """;

    public static async Task<List<Row>> Read(Engine engine, CancellationToken stop)
    {
        await using var connection = engine.Connect();
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<Row>(Length + 1);
        while (await reader.ReadAsync(stop))
            rows.Add(
                new(
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.GetString(2),
                    Text(reader, 3),
                    Text(reader, 4),
                    Text(reader, 5),
                    Text(reader, 6),
                    reader.GetInt64(7)
                )
            );
        return rows[..Math.Min(Length, rows.Count)];
    }

    private static string? Text(DbDataReader reader, int column) =>
        reader.IsDBNull(column)
            ? null
            : Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture);
}
