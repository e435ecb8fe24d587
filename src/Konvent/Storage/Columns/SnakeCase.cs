using System.Text.RegularExpressions;

namespace Konvent.Storage.Columns;

/// <summary>Names in the database: <c>TotalBudget</c> is <c>total_budget</c>.</summary>
internal static partial class SnakeCase
{
    public static string Of(string name) => Bounds().Replace(name, "$1_$2").ToLowerInvariant();

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex Bounds();
}
