using System.Globalization;
using Konvent.Ui.Forms;

namespace Konvent.Projects.WorkPlan;

/// <summary>Ids and whole numbers as forms send them.</summary>
internal static class SentPlain
{
    /// <summary>Null where nothing was chosen; what is no id is known to nobody, and the deed says so.</summary>
    public static Guid? Id(string? sent) =>
        string.IsNullOrEmpty(sent) ? null
        : Guid.TryParse(sent, out var id) ? id
        : Guid.Empty;

    /// <summary>Null where nothing was typed, or no whole number.</summary>
    public static int? Number(this TypedFields typed, string? sent, string rule, string field, int most)
    {
        if (string.IsNullOrWhiteSpace(sent))
            return null;
        // Thousands may be kept apart by blanks.
        var plain = string.Concat(sent.Where(sign => !char.IsWhiteSpace(sign)));
        var isNumber = int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        typed.Rules.Require(isNumber, rule, field, most);
        return isNumber ? number : null;
    }
}
