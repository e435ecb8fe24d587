using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.Projects;

/// <summary>Projects for programs: what the pages show, with the same rights.</summary>
public static class ProjectsApi
{
    public static void MapProjects(this IEndpointRouteBuilder api)
    {
        var projects = api.MapGroup("/projects").WithTags("Projects");
        projects.MapGet("", List).WithSummary("The projects the asker may see, by acronym.");
        projects.MapGet("/{acronym}", One).WithSummary("One project with its programme, phases and participations.");
    }

    private static Task<PageOf<ProjectRow>> List(
        HttpContext http,
        KonventDb db,
        string? q,
        string? after,
        int? limit,
        CancellationToken stop
    ) => ReadProjects.Page(db, http.Asker(), q, after, Paging.Limit(limit), stop);

    private static async Task<Ok<ProjectAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        http.SayVersion(project.Version);
        return TypedResults.Ok(await ReadProjects.Whole(db, project, stop));
    }
}
