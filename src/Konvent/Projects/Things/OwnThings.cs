using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Things;

/// <summary>What a person may do with the things of a project, where some of them are not everybody's but of certain organisations.</summary>
public static class OwnThings
{
    /// <summary>Whether this may be done with what belongs to these organisations; to all in the project where none are named.</summary>
    public static bool May(this Person? who, Deed deed, Project project, IReadOnlyCollection<Guid>? owners) =>
        who.May(deed, project.Place)
        || owners?.Any(owner => who.May(deed, project.Place with { Organisation = owner })) == true;

    /// <summary>Whether there is anything in the project with which this may be done: what is everybody's, or the person's own organisation's.</summary>
    public static bool MayWithOwn(this Person? who, Deed deed, Project project) =>
        who.May(deed, project, [.. who.OrganisationsIn(project)]);

    /// <summary>The project at this address, for somebody who may do this with some of its things; as if it did not exist for those who may not see it.</summary>
    internal static async Task<Project> ProjectForOwn(
        this KonventDb db,
        string acronym,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        return who.MayWithOwn(deed, project) ? project : throw new NotAllowed(deed);
    }

    /// <summary>The organisations for which a person takes part in a project.</summary>
    public static IEnumerable<Guid> OrganisationsIn(this Person? who, Project project) =>
        who?.Standings.Where(standing => standing.Project == project.Id)
            .Select(standing => standing.Organisation)
            .OfType<Guid>()
        ?? [];
}
