using System.Globalization;
using System.Text.RegularExpressions;

namespace Konvent.Projects.Budget;

/// <summary>Reads percentages and exchange rates as people type them. Neither is ever so large that its thousands would be grouped: point and comma are both decimal signs.</summary>
internal static partial class TypedDecimals
{
    /// <summary>What was typed; null where it is no such number. A percent sign may follow.</summary>
    public static decimal? Read(string typed)
    {
        var number = typed.Trim().TrimEnd('%').TrimEnd();
        return Plain().IsMatch(number) ? decimal.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture) : null;
    }

    // Ten digits are more than any rate has; a decimal holds 28.
    [GeneratedRegex(@"^\d{1,10}([.,]\d{1,10})?\z", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex Plain();
}
