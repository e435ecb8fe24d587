using Konvent.ActionPlans.Actions;
using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;

namespace Konvent.ActionPlans.Api;

/// <summary>The actions of a plan for programs, with the same deeds as the pages.</summary>
public static class ActionsApi
{
    public static void MapPlannedActions(this IEndpointRouteBuilder api)
    {
        var actions = api.MapGroup("/projects/{acronym}/plans/{planId:guid}/actions").WithTags(PlansApi.Tag);
        actions.MapRead("/{id:guid}", One).Described("readAction", "One action of a plan.");
        actions.MapPost("", Add).Described("addAction", "Writes a further action into a plan.");
        actions.MapPut("/{id:guid}", Change).Described("changeAction", "Changes what an action says.");
        actions.MapDelete("/{id:guid}", Remove).Described("removeAction", "Takes an action out of its plan.");
    }

    private static async Task<Answer<ActionAnswer>> One(
        HttpContext http,
        KonventDb db,
        ReadPlanText read,
        string acronym,
        Guid planId,
        Guid id,
        CancellationToken stop
    )
    {
        var (project, plan, action) = await db.ActionAt(acronym, planId, id, http.Asker(), Deed.SeePlans, stop);
        return Answered(await Read(read, new(project, plan), action, stop), action);
    }

    private static async Task<Entered<ActionAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddAction deed,
        ReadPlanText read,
        string acronym,
        Guid planId,
        Sent<ActionInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var here = await db.PlanAt(acronym, planId, who, Deed.WritePlans, stop); // Before anything is said about what was sent.
        var action = await deed.Run(acronym, planId, sent.Checked().Read(before: null), who, stop);
        var answer = await Read(read, here, action, stop);
        return new(answer, action.Version, $"/projects/{here.Project.Path}/plans/{planId}/actions/{action.Id}");
    }

    private static async Task<Answer<ActionAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeAction deed,
        ReadPlanText read,
        string acronym,
        Guid planId,
        Guid id,
        Sent<ActionInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var here = await db.ActionAt(acronym, planId, id, who, Deed.WritePlans, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, planId, id, seen, sent.Checked().Read(here.Action), who, stop);
        return Answered(await Read(read, new(here.Project, here.Plan), here.Action, stop), here.Action);
    }

    private static async Task<IResult> Remove(
        HttpContext http,
        TakeOutAction deed,
        string acronym,
        Guid planId,
        Guid id,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await deed.Run(acronym, planId, id, seen, who, stop);
        return TypedResults.NoContent();
    }

    private static Answer<ActionAnswer> Answered(ActionAnswer answer, PlannedAction action) =>
        new(answer, action.Version);

    private static async Task<ActionAnswer> Read(
        ReadPlanText read,
        PlanIn here,
        PlannedAction action,
        CancellationToken stop
    ) => ActionAnswer.Of((await read.Run(here, [action], stop)).Actions[0], action.Version);
}
