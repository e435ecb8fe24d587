using System.Linq.Expressions;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Konvent.Storage.Columns;

/// <summary>The words in which mappings say how a value of ours lies in its table.</summary>
internal static class MappingWords
{
    /// <summary>Keeps a small list or record as one JSON document in its owner's row.</summary>
    public static void AsJson<T>(this PropertyBuilder<T?> property)
        where T : class
    {
        property.HasConversion((ValueConverter)new JsonColumn<T>(), JsonColumn<T>.ByContent);
        property.HasColumnType("jsonb");
    }

    /// <summary>The same for a list that the entity keeps in a field and shows as read-only.</summary>
    public static void ListAsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property, string field)
    {
        property.HasConversion(new JsonListColumn<T>(), JsonListColumn<T>.ByContent);
        property.HasColumnType("jsonb").HasField(field).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    /// <summary>Keeps a sum in two columns, <c>NAME_amount</c> and <c>NAME_currency</c>.</summary>
    public static void Money<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Money?>> sum, string name)
        where T : class =>
        entity.ComplexProperty(
            sum,
            money =>
            {
                money.Property(part => part!.Amount).HasColumnName($"{name}_amount");
                money
                    .Property(part => part!.Currency)
                    .HasColumnName($"{name}_currency")
                    .HasColumnType("varchar(3)")
                    .HasMaxLength(3)
                    .HasConversion(currency => currency.Code, code => Currency.Of(code));
            }
        );
}
