using Konvent.Basics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konvent.Storage.Columns;

/// <summary>What every table has in common: snake_case names, keys made by us, versions as concurrency tokens, the same type names on both engines.</summary>
internal static class SameOnBothEngines
{
    public static void Apply(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties())
        {
            property.SetColumnName(SnakeCase.Of(property.GetColumnName()));
            if (property.ClrType == typeof(string) && property.GetColumnType() is null)
                property.SetColumnType(property.GetMaxLength() is { } length ? $"varchar({length})" : "text");
            if (property.ClrType.IsEnum || Nullable.GetUnderlyingType(property.ClrType)?.IsEnum == true)
                property.SetColumnType("varchar(32)");
            if (property.ClrType == typeof(Guid) && property.IsPrimaryKey())
                property.ValueGenerated = ValueGenerated.Never;
        }
        if (entity.ClrType.IsAssignableTo(typeof(Aggregate)))
            entity.FindProperty(nameof(Aggregate.Version))!.IsConcurrencyToken = true;
    }
}
