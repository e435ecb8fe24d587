using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>Where an organisation takes part or took part: there somebody may have the right to change what is known of it.</summary>
public static class OrganisationPlaces
{
    public static async Task<IReadOnlyList<Place>> PlacesOf(
        this KonventDb db,
        Guid organisation,
        CancellationToken stop
    ) =>
        await (
            from participation in db.Set<Participation>()
            join project in db.Set<Project>() on participation.ProjectId equals project.Id
            where participation.OrganisationId == organisation
            select new { project.ProgrammeId, project.Id }
        )
            .Distinct()
            .Select(project => new Place(project.ProgrammeId, project.Id, Audience.Members, organisation))
            .ToListAsync(stop);

    /// <summary>
    /// A partner changes its own organisation, a coordinator those in its project, an officer those in the programme. One that
    /// takes part nowhere yet belongs to nobody: whoever may enter organisations may mend it.
    /// </summary>
    public static bool MayChange(this Person? who, IReadOnlyList<Place> places) =>
        places.Count == 0
            ? who.May(Deed.AddOrganisation, Place.Anywhere)
            : places.Any(place => who.May(Deed.ChangeOrganisation, place));

    /// <summary>Throws where they may not.</summary>
    internal static void RequireChange(this Person? who, IReadOnlyList<Place> places)
    {
        if (!who.MayChange(places))
            throw new NotAllowed(Deed.ChangeOrganisation);
    }
}
