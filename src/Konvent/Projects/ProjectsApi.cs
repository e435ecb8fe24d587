using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Adding;
using Konvent.Projects.Launch;
using Konvent.Projects.Phases;
using Konvent.Projects.Settings;
using Konvent.Projects.Writing;
using Konvent.Storage;

namespace Konvent.Projects;

/// <summary>Projects for programs: what the pages show and do, with the same rights and the same deeds.</summary>
public static class ProjectsApi
{
    public static void MapProjects(this IEndpointRouteBuilder api)
    {
        var projects = api.MapGroup("/projects").WithTags("Projects");
        projects
            .MapRead("", List)
            .Described("listProjects", "The projects the asker may see, by acronym; q searches in their names.");
        projects
            .MapRead("/{acronym}", One)
            .Described("readProject", "One project with its programme, phases and participations.");
        projects
            .MapPost("", Add)
            .Described("addProject", "Enters a project; its members alone see it until it is launched.");
        projects.MapPut("/{acronym}/texts", Write).Described("writeTexts", "Writes the texts.");
        projects
            .MapPut("/{acronym}/facts", Change)
            .Described("changeFacts", "Changes acronym, dates, money, languages, links and contact.");
        projects
            .MapPut("/{acronym}/phases", Arrange)
            .Described("arrangePhases", "Arranges the phases, in this order; one that is missing goes.");
        projects
            .MapPut("/{acronym}/readers", Open)
            .Described("openToReaders", "Says who may read the project once it is launched.");
        projects.MapPut("/{acronym}/launch", Launch).Described("launchProject", "Opens the project to its readers.");
        projects.MapDelete("/{acronym}/launch", TakeBack).Described("takeBackLaunch", "Takes the launch back.");
    }

    private static async Task<Answer<PageOf<ProjectRow>>> List(
        HttpContext http,
        KonventDb db,
        string? q,
        string? after,
        string? limit,
        CancellationToken stop
    ) => new(await ReadProjects.Page(db, http.Asker(), q, after, Paging.Limit(limit), stop));

    private static async Task<Answer<ProjectAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    ) => await Whole(db, await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop), stop);

    private static async Task<Entered<ProjectAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddProject deed,
        Sent<ProjectInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        who.Require(Deed.AddProject, Place.Anywhere); // Before anything is said about what was sent.
        var project = await deed.Run(sent.Checked().Read(), who, stop);
        return new(await ReadProjects.Whole(db, project, stop), project.Version, $"/projects/{project.Path}");
    }

    private static async Task<Answer<ProjectAnswer>> Write(
        HttpContext http,
        KonventDb db,
        WriteTexts deed,
        string acronym,
        Sent<TextsInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        return await Whole(db, await deed.Run(acronym, before => sent.Checked().Read(before, seen), who, stop), stop);
    }

    private static async Task<Answer<ProjectAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeProject deed,
        string acronym,
        Sent<FactsInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        return await Whole(db, await deed.Run(acronym, before => sent.Checked().Read(before, seen), who, stop), stop);
    }

    private static async Task<Answer<ProjectAnswer>> Arrange(
        HttpContext http,
        KonventDb db,
        ArrangePhases deed,
        string acronym,
        Sent<PhasesInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        return await Whole(db, await deed.Run(acronym, seen, before => sent.Checked().Read(before), who, stop), stop);
    }

    private static async Task<Answer<ProjectAnswer>> Open(
        HttpContext http,
        KonventDb db,
        OpenToReaders deed,
        string acronym,
        Sent<ReadersInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await db.ProjectAt(acronym, who, Deed.ChangeReaders, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, seen, sent.Checked().Readers, who, stop);
        return await One(http, db, acronym, stop);
    }

    private static async Task<Answer<ProjectAnswer>> Launch(
        HttpContext http,
        KonventDb db,
        LaunchProject deed,
        string acronym,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await deed.Run(acronym, seen, who, stop);
        return await One(http, db, acronym, stop);
    }

    private static async Task<Answer<ProjectAnswer>> TakeBack(
        HttpContext http,
        KonventDb db,
        TakeBackLaunch deed,
        string acronym,
        string? why,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await deed.Run(acronym, seen, why, who, stop);
        return await One(http, db, acronym, stop);
    }

    private static async Task<Answer<ProjectAnswer>> Whole(KonventDb db, Project project, CancellationToken stop) =>
        new(await ReadProjects.Whole(db, project, stop), project.Version);
}
