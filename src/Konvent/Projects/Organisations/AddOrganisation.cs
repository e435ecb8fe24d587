using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Regions;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>Enters an organisation, once for all projects.</summary>
public sealed class AddOrganisation(KonventDb db, KnownRegions regions)
{
    public async Task<Organisation> Run(OrganisationFacts facts, Person who, CancellationToken stop)
    {
        var organisation = await Enter(facts, who, stop);
        await db.SaveAs(who.Author, stop);
        return organisation;
    }

    /// <summary>The same as a part of another deed, which saves it.</summary>
    internal async Task<Organisation> Enter(OrganisationFacts facts, Person who, CancellationToken stop)
    {
        who.Require(Deed.AddOrganisation, Place.Anywhere);
        var organisation = new Organisation(await regions.Name(facts, stop));
        if (await IsKnown(organisation, stop))
            throw new RuleBroken("organisations.rule.known", nameof(facts.Name), organisation.Name.ToString());
        db.Organisations.Add(organisation);
        return organisation;
    }

    private async Task<bool> IsKnown(Organisation entered, CancellationToken stop)
    {
        var towns = await db
            .Organisations.Where(o => o.SortName == entered.SortName && o.Country == entered.Country)
            .Select(o => o.Town)
            .Take(100)
            .ToListAsync(stop);
        return towns.Exists(town => Likeness.Of(entered.SortName, entered.Country, town) == entered.Likeness);
    }
}
