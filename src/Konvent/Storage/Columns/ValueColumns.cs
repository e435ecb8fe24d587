using Konvent.Basics;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Konvent.Storage.Columns;

/// <summary>An instant: in UTC and whole microseconds, which is what both engines keep.</summary>
internal sealed class InstantColumn()
    : ValueConverter<DateTimeOffset, DateTime>(
        instant => new DateTime(instant.UtcTicks - instant.UtcTicks % 10, DateTimeKind.Utc),
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))
    );

/// <summary>A wording as one JSON document.</summary>
internal sealed class WordingColumn()
    : ValueConverter<Wording, string>(wording => StateJson.Write(wording), json => StateJson.Read<Wording>(json));

/// <summary>A date as people give it, as EDTF.</summary>
internal sealed class WhenColumn() : ValueConverter<When, string>(when => when.Edtf, edtf => When.Parse(edtf));

internal sealed class LanguageColumn()
    : ValueConverter<Language, string>(language => language.Code, code => Language.Of(code));

/// <summary>A list or record that is read and written whole, as one JSON document; two are equal when their JSON is.</summary>
internal sealed class JsonColumn<T>()
    : ValueConverter<T, string>(value => StateJson.Write(value!), json => StateJson.Read<T>(json))
    where T : class
{
    public static ValueComparer<T> ByContent { get; } =
        new(
            (left, right) =>
                (left == null ? null : StateJson.Write(left)) == (right == null ? null : StateJson.Write(right)),
            value => StateJson.Write(value).GetHashCode(StringComparison.Ordinal),
            value => StateJson.Read<T>(StateJson.Write(value))
        );
}

/// <summary>The same for a list: the entity keeps it in a field and changes it in place, so two lists are compared by what is in them.</summary>
internal sealed class JsonListColumn<T>()
    : ValueConverter<IReadOnlyList<T>, string>(value => StateJson.Write(value), json => StateJson.Read<List<T>>(json))
{
    public static ValueComparer<IReadOnlyList<T>> ByContent { get; } =
        new(
            (left, right) => StateJson.Write(left!) == StateJson.Write(right!),
            value => StateJson.Write(value).GetHashCode(StringComparison.Ordinal),
            value => StateJson.Read<List<T>>(StateJson.Write(value))
        );
}
