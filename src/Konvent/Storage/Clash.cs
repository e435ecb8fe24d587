using Konvent.Basics;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Storage;

/// <summary>Turns the engine's word for "this exists already" into a rule of ours: <c>storage.taken.TABLE.COLUMN</c> in both engines alike.</summary>
internal static class Clash
{
    /// <param name="place">SQLite names <c>table.column, table.column</c>; PostgreSQL names the index.</param>
    public static RuleBroken Named(KonventDb db, string place)
    {
        var indexes =
            from entity in db.Model.GetEntityTypes()
            from index in entity.GetIndexes()
            where index.IsUnique
            let table = entity.GetTableName()
            let columns = index.Properties.Select(property => property.GetColumnName())
            where
                index.GetDatabaseName() == place
                || string.Join(", ", columns.Select(column => $"{table}.{column}")) == place
            select (Key: $"storage.taken.{table}", Field: index.Properties[^1].Name);
        var (key, field) = indexes.FirstOrDefault(("storage.taken.other", ""));
        return new RuleBroken(key, field.Length == 0 ? null : field);
    }
}
