using Konvent.Basics;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Regions;

/// <summary>Looks into the imported list: one query, kept until another list is imported.</summary>
public sealed class KnownRegions(KonventDb db, KeptReads kept)
{
    public Task<NutsList> List(CancellationToken stop) => kept.Get("nuts", [typeof(NutsRegion)], () => Read(stop));

    /// <summary>The region with its name from the list, where its code is known and it came without a name.</summary>
    public async Task<Region?> Name(Region? region, CancellationToken stop) =>
        region is { Code: not null, Name.IsEmpty: true } ? (await List(stop)).Named(region) : region;

    /// <summary>The same for the region of an organisation.</summary>
    public async Task<OrganisationFacts> Name(OrganisationFacts facts, CancellationToken stop) =>
        facts with
        {
            Region = await Name(facts.Region, stop),
        };

    private async Task<NutsList> Read(CancellationToken stop) =>
        new(
            await db
                .NutsRegions.AsNoTracking()
                .OrderBy(r => r.Code)
                .Select(r => new KnownRegion(r.Code, r.Name, r.Edition))
                .ToListAsync(stop)
        );
}
