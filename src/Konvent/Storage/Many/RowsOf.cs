using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Konvent.Storage.Many;

/// <summary>How the things of one kind lie in their table, as the mapping says it: for those who write rows without the change tracker.</summary>
public sealed class RowsOf
{
    private readonly Column[] columns;

    /// <exception cref="NotSupportedException">Such a thing has parts in columns or tables of their own.</exception>
    public RowsOf(KonventDb db, Type kind)
    {
        var mapped =
            db.Model.FindEntityType(kind) ?? throw new NotSupportedException($"{kind.Name} has no table of its own.");
        if (
            mapped.GetComplexProperties().Any()
            || mapped.GetProperties().Any(property => property.IsShadowProperty())
            || mapped.GetNavigations().Any(part => part.TargetEntityType.IsOwned())
        )
            throw new NotSupportedException($"{kind.Name} is more than one row.");
        Kind = kind;
        Table = mapped.GetTableName()!;
        columns = [.. mapped.GetProperties().Select(property => new Column(property))];
    }

    public Type Kind { get; }

    /// <summary>The name of the table.</summary>
    public string Table { get; }

    /// <summary>The columns' names, quoted; the values come in the same order.</summary>
    public IEnumerable<string> Columns => columns.Select(column => $"\"{column.Name}\"");

    /// <summary>What the thing says in each of its properties.</summary>
    public IEnumerable<(IProperty Property, object? Value)> Read(object thing) =>
        columns.Select(column => (column.Property, column.Read(thing)));

    /// <summary>A parameter for each column, of the type that the column has.</summary>
    public DbParameter[] Parameters(DbCommand command) =>
        [.. columns.Select((column, at) => column.Mapping.CreateParameter(command, $"@p{at}", value: null))];

    /// <summary>Fills in the values of the thing as they are stored.</summary>
    public void Fill(object[] values, object thing)
    {
        for (var at = 0; at < columns.Length; at++)
            values[at] = columns[at].Stored(thing);
    }

    private sealed class Column(IProperty property)
    {
        private readonly IClrPropertyGetter getter = property.GetGetter();

        public IProperty Property { get; } = property;

        public string Name { get; } = property.GetColumnName();

        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        public object? Read(object thing) => getter.GetClrValue(thing);

        public object Stored(object thing)
        {
            var value = Read(thing);
            return (value is null || Mapping.Converter is null ? value : Mapping.Converter.ConvertToProvider(value))
                ?? DBNull.Value;
        }
    }
}
