using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Regions;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>Changes what is known of an organisation, for all projects it takes part in.</summary>
public sealed class ChangeOrganisation(KonventDb db, KnownRegions regions)
{
    /// <param name="seen">The version the person had before them.</param>
    public Task<Organisation> Run(Guid id, int seen, OrganisationFacts facts, Person who, CancellationToken stop) =>
        Run(id, seen, _ => facts, who, stop);

    /// <summary>The same, where what is to be known of it depends on what was.</summary>
    public async Task<Organisation> Run(
        Guid id,
        int seen,
        Func<Organisation, OrganisationFacts> change,
        Person who,
        CancellationToken stop
    )
    {
        var organisation = await db.Organisations.FirstOrDefaultAsync(o => o.Id == id, stop) ?? throw new NotFound();
        who.RequireChange(await db.PlacesOf(id, stop));
        var facts = await regions.Name(change(organisation), stop);
        db.Expect(organisation, seen);
        organisation.Describe(facts);
        await db.SaveAs(who.Author, stop);
        return organisation;
    }
}
