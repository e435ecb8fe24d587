using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>A participation before somebody who is about to change it: the project, the organisation's name, and the part itself.</summary>
public sealed record PartnerToChange(Project Project, Participation Part, Wording Name)
{
    public string Address => $"/projects/{Project.Path}/partners/{Part.Id}";

    /// <summary>The one that this address names, for somebody who may change it.</summary>
    public static async Task<PartnerToChange> Find(KonventDb db, HttpContext http, CancellationToken stop)
    {
        var id = Guid.Parse((string)http.GetRouteValue("id")!);
        var acronym = (string)http.GetRouteValue("acronym")!;
        var project = await db.ProjectAt(acronym, http.Who(), Deed.ChangePartners, stop);
        var found = await (
            from part in db.Set<Participation>()
            join organisation in db.Set<Organisation>() on part.OrganisationId equals organisation.Id
            where part.Id == id && part.ProjectId == project.Id
            select new { Part = part, organisation.Name }
        )
            .AsNoTracking()
            .FirstOrDefaultAsync(stop);
        return found is null ? throw new NotFound() : new(project, found.Part, found.Name);
    }
}
