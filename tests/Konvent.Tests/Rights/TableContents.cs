using System.Data.Common;
using System.Globalization;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Rights;

/// <summary>All that is in the database, a line for each value: so that two moments can be compared.</summary>
internal static class TableContents
{
    /// <summary>What moves by itself: when a browser was last seen.</summary>
    private static readonly string[] Moving = ["sessions.seen_at"];

    public static async Task<HashSet<string>> Of(KonventDb db)
    {
        var lines = new HashSet<string>();
        var tables = db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct();
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        foreach (var table in tables.ToList())
            await Read(connection, table, lines);
        return lines;
    }

    private static async Task Read(DbConnection connection, string table, HashSet<string> lines)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select * from {table}";
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var values = Enumerable
                .Range(0, rows.FieldCount)
                .Where(n => !Moving.Contains($"{table}.{rows.GetName(n)}"))
                .Select(n => $"{rows.GetName(n)}={Text(rows.GetValue(n))}");
            lines.Add($"{table}: {string.Join("; ", values)}");
        }
    }

    private static string Text(object value) =>
        value is byte[] bytes
            ? Convert.ToHexString(bytes)
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
