using Konvent.Reading;

namespace Konvent.Storage.Columns;

/// <summary>
/// Reads a sum from its two columns in a query that selects a few columns only: a query that selects the sum as such
/// reads the whole row of its entity.
/// </summary>
internal static class SumColumns
{
    public static Money? Read(decimal? amount, Currency? currency) =>
        amount is { } known && currency is { } unit ? new Money(known, unit) : null;
}
