using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Listing;
using Konvent.ActionPlans.Owing;
using Konvent.ActionPlans.Steps;
using Konvent.ActionPlans.Versions;
using Konvent.ActionPlans.Writing;
using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Programmes;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Api;

/// <summary>The action plans of a project for programs, with the same deeds as the pages.</summary>
public static class PlansApi
{
    internal const string Tag = "Action plans";

    public static void MapPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/projects/{acronym}/plans").WithTags(Tag);
        plans.MapRead("", List).Described("listPlans", "The policy instruments with their plans, and which are owed.");
        plans.MapRead("/{planId:guid}", One).Described("readPlan", "One plan, with its actions.");
        plans.MapPost("", Add).Described("addPlan", "Begins the plan for a policy instrument.");
        plans.MapPut("/{planId:guid}", Change).Described("changePlan", "Changes what a plan says beside its actions.");
        plans
            .MapDelete("/{planId:guid}", Remove)
            .Described("removePlan", "Takes out a plan that was begun by mistake.");
        plans
            .MapPut("/{planId:guid}/language", WriteIn)
            .Described(
                "changePlanLanguage",
                "Makes another language the plan's own: one it is wholly translated into, or one it is not translated into at all."
            );
        plans
            .MapPut("/{planId:guid}/order", Order)
            .Described("orderActions", "Puts the actions of a plan into another order.");
        plans
            .MapPost("/{planId:guid}/{step:planStep}", Step)
            .Described("takeStep", "Takes a plan a step further, or back; the signature freezes its text.");
        plans
            .MapRead("/{planId:guid}/versions/{edition:int}", Version)
            .Described("readPlanVersion", "What a plan said when this version of it was signed.");
        plans
            .MapDelete("/{planId:guid}/versions/{edition:int}", Discard)
            .Described(
                "discardPlanVersion",
                "Gives up the version being written: the plan says again what was signed."
            );
    }

    private static async Task<Answer<List<PlanDueAnswer>>> List(
        HttpContext http,
        KonventDb db,
        TimeProvider clock,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeePlans, stop);
        var programme = await db.ProgrammeOf(project, stop);
        var due = WhatIsOwed.Of(
            programme.Plans,
            project,
            await db.InstrumentsOf(project.Id, stop),
            await db.PlansOf(project.Id, stop),
            await db.ImprovedIn(project.Id, stop),
            clock.Today()
        );
        return new([.. due.Select(PlanDueAnswer.Of)]);
    }

    internal static async Task<Answer<PlanAnswer>> One(
        HttpContext http,
        KonventDb db,
        ReadPlanText read,
        string acronym,
        Guid planId,
        CancellationToken stop
    )
    {
        var here = await db.PlanAt(acronym, planId, http.Asker(), Deed.SeePlans, stop);
        var actions = await db.ActionsOf(planId, stop);
        var answer = PlanAnswer.Of(here.Plan, await read.Run(here, actions, stop));
        return new(answer, answer.Version);
    }

    private static async Task<Entered<PlanAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddPlan deed,
        ReadPlanText read,
        string acronym,
        Sent<PlanInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectForOwn(acronym, who, Deed.WritePlans, stop); // Before anything is said about what was sent.
        var plan = await deed.Run(acronym, sent.Checked().Read(before: null), who, stop);
        var answer = PlanAnswer.Of(plan, await read.Run(new(project, plan), stop));
        return new(answer, answer.Version, $"/projects/{project.Path}/plans/{plan.Id}");
    }

    private static async Task<Answer<PlanAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangePlan deed,
        ReadPlanText read,
        string acronym,
        Guid planId,
        Sent<PlanInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var here = await db.PlanAt(acronym, planId, who, Deed.WritePlans, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, planId, seen, sent.Checked().Read(here.Plan), who, stop);
        return await One(http, db, read, acronym, planId, stop);
    }

    private static async Task<IResult> Remove(
        HttpContext http,
        TakeOutPlan deed,
        string acronym,
        Guid planId,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await deed.Run(acronym, planId, seen, who, stop);
        return TypedResults.NoContent();
    }

    private static async Task<Answer<PlanAnswer>> WriteIn(
        HttpContext http,
        KonventDb db,
        ChangePlanLanguage deed,
        ReadPlanText read,
        string acronym,
        Guid planId,
        Sent<PlanLanguageInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await db.PlanAt(acronym, planId, who, Deed.WritePlans, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, planId, seen, sent.Checked().Read(), who, stop);
        return await One(http, db, read, acronym, planId, stop);
    }

    private static async Task<IResult> Discard(
        HttpContext http,
        DiscardVersion deed,
        string acronym,
        Guid planId,
        int edition,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        await deed.Run(acronym, planId, edition, seen, who, stop);
        return TypedResults.NoContent();
    }

    private static async Task<Answer<PlanAnswer>> Order(
        HttpContext http,
        KonventDb db,
        ArrangeActions deed,
        ReadPlanText read,
        string acronym,
        Guid planId,
        Sent<OrderInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        await db.PlanAt(acronym, planId, who, Deed.WritePlans, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, planId, sent.Checked().Actions, who, stop);
        return await One(http, db, read, acronym, planId, stop);
    }

    private static async Task<Answer<PlanAnswer>> Step(
        HttpContext http,
        KonventDb db,
        TakeStep deed,
        ReadPlanText read,
        string acronym,
        Guid planId,
        string step,
        Sent<StepInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen, move) = (http.Who(), http.VersionSeen(), StepNouns.MoveOf(step));
        await db.PlanAt(acronym, planId, who, TakeStep.DeedFor(move), stop); // Before anything is said about what was sent.
        await deed.Run(acronym, planId, seen, sent.Checked().Read(move), who, stop);
        return await One(http, db, read, acronym, planId, stop);
    }

    private static async Task<Answer<FrozenAnswer>> Version(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid planId,
        int edition,
        CancellationToken stop
    )
    {
        await db.PlanAt(acronym, planId, http.Asker(), Deed.SeePlans, stop);
        return new(FrozenAnswer.Of(await db.Frozen(planId, edition, stop)));
    }
}
