using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Partners;

/// <summary>The last day of a partner as the form sends it.</summary>
public sealed class EndPartnerForm
{
    public int Version { get; set; }

    [Called("partners.field.end")]
    public string? End { get; set; }

    /// <param name="reader">In whose language dates are written.</param>
    public static EndPartnerForm Of(Participation part, Language reader) =>
        new() { Version = part.Version, End = EndOf(part.Dates)?.Write(reader) };

    public When ReadEnd(Language reader)
    {
        var fields = new TypedFields(reader);
        var last = fields.When(End, nameof(End));
        fields.Rules.Enforce();
        return last ?? throw new RuleBroken("partners.rule.endMissing", nameof(End));
    }

    // The last day, month or year of these dates, as exactly as they say it.
    private static When? EndOf(When? dates) => dates?.Latest is null ? null : When.Parse(dates.Edtf.Split('/')[^1]);
}
