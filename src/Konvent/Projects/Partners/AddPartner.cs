using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>Who is to take part, as what and when: an organisation that is known here, or a new one.</summary>
public sealed record NewPartner(
    Guid? OrganisationId,
    OrganisationFacts? NewOrganisation,
    PartnerRole Role,
    When? Dates
);

/// <summary>Takes an organisation into a project.</summary>
public sealed class AddPartner(KonventDb db, AddOrganisation addOrganisation)
{
    /// <param name="acronym">The project, as it stands in addresses.</param>
    public async Task<Participation> Run(string acronym, NewPartner wanted, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangePartners, stop);
        var organisation = await OrganisationOf(wanted, who, stop);
        var partner = new Participation(project.Id, organisation, wanted.Role, wanted.Dates);
        db.Participations.Add(partner);
        await db.SaveAmongPartners(partner, who, stop);
        return partner;
    }

    /// <summary>The organisation that was chosen; a new one is entered.</summary>
    internal async Task<Guid> OrganisationOf(NewPartner wanted, Person who, CancellationToken stop)
    {
        if (wanted.NewOrganisation is { } entered)
            return (await Enter(entered, who, stop)).Id;
        return await db.Organisations.AnyAsync(o => o.Id == wanted.OrganisationId, stop)
            ? wanted.OrganisationId!.Value
            : throw new RuleBroken("partners.rule.organisationMissing", nameof(NewPartner.OrganisationId));
    }

    private async Task<Organisation> Enter(OrganisationFacts entered, Person who, CancellationToken stop)
    {
        try
        {
            return await addOrganisation.Enter(entered, who, stop);
        }
        catch (RuleBroken broken)
        {
            throw broken.Within(nameof(NewPartner.NewOrganisation));
        }
    }
}
