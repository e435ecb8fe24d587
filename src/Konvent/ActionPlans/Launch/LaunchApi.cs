using Konvent.ActionPlans.Api;
using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Storage;

namespace Konvent.ActionPlans.Launch;

/// <summary>Launched plans for programs: read by everybody who may see their project, opened and taken back by the same deeds as on the pages.</summary>
public static class LaunchApi
{
    public static void MapLaunchedPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/projects/{acronym}/plans").WithTags(PlansApi.Tag);
        plans
            .MapRead("/launched", List)
            .Described("listLaunchedPlans", "The plans that are open to the readers of the project.");
        plans
            .MapRead("/launched/{planId:guid}", One)
            .Described(
                "readLaunchedPlan",
                "What was signed last of a plan that is open to the readers of the project."
            );
        plans
            .MapPost("/{planId:guid}/launch", Launch)
            .Described("launchPlan", "Opens what was signed of a plan to the readers of the project.");
        plans
            .MapDelete("/{planId:guid}/launch", TakeBack)
            .Described("takeBackPlan", "Takes the launch of a plan back.");
    }

    private static async Task<Answer<List<LaunchedPlanShort>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        return new([.. (await db.LaunchedPlansOf(project.Id, stop)).Select(LaunchedPlanShort.Of)]);
    }

    private static async Task<Answer<LaunchedPlanAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid planId,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        return new(LaunchedPlanAnswer.Of(await db.LaunchedPlan(project.Id, planId, stop)));
    }

    private static async Task<Answer<PlanAnswer>> Launch(
        HttpContext http,
        KonventDb db,
        LaunchPlan deed,
        ReadPlanText read,
        string acronym,
        Guid planId,
        CancellationToken stop
    )
    {
        await deed.Run(acronym, planId, http.VersionSeen(), http.Who(), stop);
        return await PlansApi.One(http, db, read, acronym, planId, stop);
    }

    private static async Task<Answer<PlanAnswer>> TakeBack(
        HttpContext http,
        KonventDb db,
        TakeBackPlan deed,
        ReadPlanText read,
        string acronym,
        Guid planId,
        CancellationToken stop
    )
    {
        await deed.Run(acronym, planId, http.VersionSeen(), http.Who(), stop);
        return await PlansApi.One(http, db, read, acronym, planId, stop);
    }
}
