using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Adding;
using Konvent.Projects.Launch;
using Konvent.Projects.Phases;
using Konvent.Projects.Settings;
using Konvent.Projects.Writing;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.Projects;

/// <summary>Projects for programs: what the pages show and do, with the same rights and the same deeds.</summary>
public static class ProjectsApi
{
    public static void MapProjects(this IEndpointRouteBuilder api)
    {
        var projects = api.MapGroup("/projects").WithTags("Projects");
        projects.MapGet("", List).WithSummary("The projects the asker may see, by acronym; q searches in their names.");
        projects.MapGet("/{acronym}", One).WithSummary("One project with its programme, phases and participations.");
        projects.MapPost("", Add).WithSummary("Enters a project; its members alone see it until it is launched.");
        projects.MapPut("/{acronym}/texts", Write).WithSummary("Writes the texts; needs If-Match.");
        projects
            .MapPut("/{acronym}/facts", Change)
            .WithSummary("Changes dates, money, languages, links, contact; needs If-Match.");
        projects
            .MapPut("/{acronym}/phases", Arrange)
            .WithSummary("Arranges the phases, in this order; needs If-Match.");
        projects
            .MapPut("/{acronym}/readers", Open)
            .WithSummary("Says who may read it once it is launched; needs If-Match.");
        projects.MapPut("/{acronym}/launch", Launch).WithSummary("Opens the project to its readers; needs If-Match.");
        projects.MapDelete("/{acronym}/launch", TakeBack).WithSummary("Takes the launch back; needs If-Match.");
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
    ) => await Answer(http, db, await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop), stop);

    private static async Task<Created<ProjectAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddProject deed,
        ProjectInput sent,
        CancellationToken stop
    )
    {
        http.Who().Require(Deed.AddProject, Place.Anywhere); // Before anything is said about what was sent.
        var language = WordingShape.LanguageOf(sent.Language, nameof(sent.Language));
        var project = await deed.Run(
            new NewProject(sent.Acronym, sent.Programme, language, sent.LongName),
            http.Who(),
            stop
        );
        http.SayVersion(project.Version);
        return TypedResults.Created(
            $"{ApiSetup.Prefix}/projects/{project.Path}",
            await ReadProjects.Whole(db, project, stop)
        );
    }

    private static async Task<Ok<ProjectAnswer>> Write(
        HttpContext http,
        KonventDb db,
        WriteTexts deed,
        string acronym,
        TextsInput sent,
        CancellationToken stop
    )
    {
        var before = await db.ProjectAt(acronym, http.Who(), Deed.WriteTexts, stop);
        return await Answer(
            http,
            db,
            await deed.Run(acronym, sent.Read(before, http.VersionSeen()), http.Who(), stop),
            stop
        );
    }

    private static async Task<Ok<ProjectAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeProject deed,
        string acronym,
        FactsInput sent,
        CancellationToken stop
    )
    {
        var before = await db.ProjectAt(acronym, http.Who(), Deed.ChangeProject, stop);
        return await Answer(
            http,
            db,
            await deed.Run(acronym, sent.Read(before, http.VersionSeen()), http.Who(), stop),
            stop
        );
    }

    private static async Task<Ok<ProjectAnswer>> Arrange(
        HttpContext http,
        KonventDb db,
        ArrangePhases deed,
        string acronym,
        PhasesInput sent,
        CancellationToken stop
    )
    {
        var before = await db.ProjectAt(acronym, http.Who(), Deed.ChangeProject, stop);
        var wanted = sent.Read(before);
        return await Answer(http, db, await deed.Run(acronym, http.VersionSeen(), wanted, http.Who(), stop), stop);
    }

    private static async Task<Ok<ProjectAnswer>> Open(
        HttpContext http,
        KonventDb db,
        OpenToReaders deed,
        string acronym,
        ReadersInput sent,
        CancellationToken stop
    )
    {
        await deed.Run(acronym, http.VersionSeen(), sent.Readers, http.Who(), stop);
        return await One(http, db, acronym, stop);
    }

    private static async Task<Ok<ProjectAnswer>> Launch(
        HttpContext http,
        KonventDb db,
        LaunchProject deed,
        string acronym,
        CancellationToken stop
    )
    {
        await deed.Run(acronym, http.VersionSeen(), http.Who(), stop);
        return await One(http, db, acronym, stop);
    }

    private static async Task<Ok<ProjectAnswer>> TakeBack(
        HttpContext http,
        KonventDb db,
        TakeBackLaunch deed,
        string acronym,
        string? why,
        CancellationToken stop
    )
    {
        await deed.Run(acronym, http.VersionSeen(), why, http.Who(), stop);
        return await One(http, db, acronym, stop);
    }

    private static async Task<Ok<ProjectAnswer>> Answer(
        HttpContext http,
        KonventDb db,
        Project project,
        CancellationToken stop
    )
    {
        http.SayVersion(project.Version);
        return TypedResults.Ok(await ReadProjects.Whole(db, project, stop));
    }
}
