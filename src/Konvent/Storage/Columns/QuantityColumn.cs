using Konvent.Reading;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Konvent.Storage.Columns;

/// <summary>A number that is read without zeros at its end: PostgreSQL gives back 10.50 where SQLite gives 10.5.</summary>
internal sealed class QuantityColumn() : ValueConverter<decimal, decimal>(kept => kept, read => Quantity.Plain(read));
