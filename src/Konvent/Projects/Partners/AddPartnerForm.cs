using Konvent.Basics;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Ui.Forms;

namespace Konvent.Projects.Partners;

/// <summary>A new partner as the form sends it: an organisation that was found, or the fields of a new one; its role and dates.</summary>
public sealed class AddPartnerForm
{
    public const string New = "new";

    /// <summary>Of the partner whose place is taken, where one is.</summary>
    public int Version { get; set; }

    /// <summary>The last day of the partner whose place is taken.</summary>
    public string? Last { get; set; }

    /// <summary>What to look for among the organisations that are known.</summary>
    public string? Search { get; set; }

    /// <summary>The id of the chosen organisation, or <see cref="New"/>.</summary>
    public string? OrganisationId { get; set; }

    public OrganisationForm NewOrganisation { get; set; } = new();

    public PartnerRole Role { get; set; } = PartnerRole.ProjectPartner;

    public string? Dates { get; set; }

    /// <param name="reader">In whose language dates are typed.</param>
    public NewPartner Read(Language reader)
    {
        var fields = new TypedFields(reader);
        var dates = fields.When(Dates, nameof(Dates));
        fields.Rules.Enforce();
        return OrganisationId == New
            ? new(null, Entered(), Role, dates)
            : new(Guid.TryParse(OrganisationId, out var id) ? id : null, null, Role, dates);
    }

    /// <param name="reader">In whose language dates are typed.</param>
    public Replacement ReadReplacement(Language reader)
    {
        var fields = new TypedFields(reader);
        var last = fields.When(Last, nameof(Last));
        fields.Rules.Enforce();
        return new(last, Read(reader));
    }

    private OrganisationFacts Entered()
    {
        try
        {
            return NewOrganisation.Read();
        }
        catch (RuleBroken broken)
        {
            throw broken.Within(nameof(NewOrganisation));
        }
    }
}
