using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>The work packages of a project for programs, with the same deeds as the pages.</summary>
public static class PackagesApi
{
    public static void MapWorkPackages(this IEndpointRouteBuilder api)
    {
        var packages = api.MapGroup("/projects/{acronym}/work-packages").WithTags("Work plan");
        packages.MapRead("", List).Described("listWorkPackages", "The work packages of a project in their order.");
        packages.MapRead("/{id:guid}", One).Described("readWorkPackage", "One work package.");
        packages.MapPost("", Add).Described("addWorkPackage", "Enters a work package.");
        packages.MapPut("/{id:guid}", Change).Described("changeWorkPackage", "Changes a work package.");
        packages
            .MapTakeOut<WorkPackage>(Deed.ChangeWorkPlan)
            .Described("removeWorkPackage", "Takes out a work package that was entered by mistake.");
    }

    private static async Task<Answer<List<WorkPackageAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        var packages = await db
            .WorkPackages.AsNoTracking()
            .AsSplitQuery()
            .Where(p => p.ProjectId == project.Id)
            .OrderBy(p => p.Position)
            .ThenBy(p => p.Id)
            .ToListAsync(stop);
        return new(await Answers(db, packages, stop));
    }

    private static async Task<Answer<WorkPackageAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var package = await db.ThingAt<WorkPackage>(acronym, id, http.Asker(), Deed.SeeProject, stop);
        return new((await Answers(db, [package], stop))[0], package.Version);
    }

    private static async Task<Entered<WorkPackageAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddPackage deed,
        string acronym,
        Sent<WorkPackageInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.ChangeWorkPlan, stop); // Before anything is said about what was sent.
        var package = await deed.Run(acronym, sent.Checked().Read(before: null), who, stop);
        var answer = (await Answers(db, [package], stop))[0];
        return new(answer, answer.Version, $"/projects/{project.Path}/work-packages/{answer.Id}");
    }

    private static async Task<Answer<WorkPackageAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangePackage deed,
        string acronym,
        Guid id,
        Sent<WorkPackageInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.ThingAt<WorkPackage>(acronym, id, who, Deed.ChangeWorkPlan, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, acronym, id, stop);
    }

    private static async Task<List<WorkPackageAnswer>> Answers(
        KonventDb db,
        IReadOnlyList<WorkPackage> packages,
        CancellationToken stop
    )
    {
        Guid[] named = [.. packages.SelectMany(PackagesOfProject.Named).Distinct()];
        var names = await db
            .Organisations.Where(o => named.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        return [.. packages.Select(package => WorkPackageAnswer.Of(package, names))];
    }
}
