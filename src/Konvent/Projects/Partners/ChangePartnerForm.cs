using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Partners;

/// <summary>Role and dates of a partner as the form sends them.</summary>
public sealed class ChangePartnerForm
{
    public int Version { get; set; }

    [Called("partners.field.role", Words = "partners.role.")]
    public PartnerRole Role { get; set; }

    [Called("partners.field.dates")]
    public string? Dates { get; set; }

    /// <param name="reader">In whose language dates are written.</param>
    public static ChangePartnerForm Of(Participation part, Language reader) =>
        new()
        {
            Version = part.Version,
            Role = part.Role,
            Dates = part.Dates?.Write(reader),
        };

    /// <summary>The dates, or null for as long as the project.</summary>
    public When? ReadDates(Language reader)
    {
        var fields = new TypedFields(reader);
        var dates = fields.When(Dates, nameof(Dates));
        fields.Rules.Enforce();
        return dates;
    }
}
