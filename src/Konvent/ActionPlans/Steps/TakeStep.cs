using Konvent.ActionPlans.Completeness;
using Konvent.ActionPlans.Translating;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Steps;

/// <summary>A step as somebody entered it.</summary>
/// <param name="On">When it was taken; today where nothing is said.</param>
/// <param name="By">Who took it; whoever enters it where nothing is said.</param>
/// <param name="Anyway">Whether it is to go although the plan lacks what its programme demands.</param>
public sealed record WrittenStep(PlanMove Move, When? On, string? By, string? Function, string? Note, bool Anyway);

/// <summary>
/// Takes a plan a step further, or back: submitted, returned, accepted, endorsed, signed. The signature freezes its text, a new version
/// opens it again.
/// </summary>
public sealed class TakeStep(KonventDb db, ReadPlanText read, TellOfStep tell, TimeProvider clock)
{
    /// <param name="seen">The version the person had before them: nobody accepts what they did not read.</param>
    /// <exception cref="StaleSave">When the plan was changed since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, WrittenStep written, Person who, CancellationToken stop)
    {
        var (project, plan) = await db.PlanAt(acronym, id, who, DeedFor(written.Move), stop);
        PlanIn here = new(project, plan);
        await Take(here, seen, written, OwnName(written.Move, who, here), Author(written.Move, who, here), stop);
    }

    /// <summary>What one must be allowed to do to take this step.</summary>
    public static Deed DeedFor(PlanMove move) =>
        move is PlanMove.Returned or PlanMove.Accepted ? Deed.DecidePlans : Deed.WritePlans;

    /// <summary>The name under a step where nobody else is named; null where somebody must be: it is others who endorse and sign, and the secretariat that decides.</summary>
    public static string? OwnName(PlanMove move, Person who, PlanIn here) =>
        move is PlanMove.Endorsed or PlanMove.Signed
        || DeedFor(move) == Deed.DecidePlans && who.May(Deed.WritePlans, here)
            ? null
            : who.Name;

    // The secretariat's decision is written for nobody else.
    private static Author Author(PlanMove move, Person who, PlanIn here) =>
        DeedFor(move) == Deed.DecidePlans ? who.Author : who.AuthorIn(here);

    /// <summary>The same for somebody of whom the caller knows that they may.</summary>
    internal async Task Take(
        PlanIn here,
        int seen,
        WrittenStep written,
        string? name,
        Author author,
        CancellationToken stop
    )
    {
        var plan = here.Plan;
        await db.ExpectPart(plan, seen, Read, stop);
        var programme = await db.ProgrammeOf(here.Project, stop);
        await RequireComplete(here, programme, written, stop);
        plan.Take(Step(written, name), new PlanWay(programme.Plans));
        await tell.Run(here, plan.Steps[^1], author.Id, stop);
        await db.SaveAs(
            author,
            stop,
            why: written.Note,
            // While nobody else writes into the plan: what is frozen is what was there.
            rule: new(plan.Id, until => written.Move == PlanMove.Signed ? Freeze(here, until) : Task.CompletedTask)
        );
    }

    // What whoever takes the step has read: where the plan stands and what it says itself, not what it is translated into meanwhile.
    private static object Read(ActionPlan plan) =>
        new
        {
            plan.State,
            plan.Steps,
            plan.InstrumentId,
            plan.Partners,
            Texts = plan.Texts.Worded(PlanPieces.Only(plan.Language)),
            Summary = plan.Summary[Language.English],
        };

    private TakenStep Step(WrittenStep written, string? name)
    {
        var by = string.IsNullOrWhiteSpace(written.By) ? name : written.By.Trim();
        if (by is null)
            throw new RuleBroken("actionplans.rule.byMissing", nameof(written.By));
        var today = clock.Today();
        var on = written.On ?? When.Day(today);
        if (on.Earliest > today)
            throw new RuleBroken("actionplans.rule.inFuture", nameof(written.On));
        return new(
            Guid.CreateVersion7(),
            0,
            written.Move,
            on,
            by,
            string.IsNullOrWhiteSpace(written.Function) ? null : written.Function.Trim(),
            string.IsNullOrWhiteSpace(written.Note) ? null : written.Note.ReplaceLineEndings("\n").Trim()
        );
    }

    private async Task RequireComplete(PlanIn here, Programme programme, WrittenStep written, CancellationToken stop)
    {
        if (written.Anyway || written.Move is not (PlanMove.Submitted or PlanMove.Signed))
            return;
        var text = await read.Run(here, stop);
        if (WhatAPlanLacks.In(text, programme.Plans).Any(lack => lack.IsRequired))
            throw new RuleBroken("actionplans.rule.incomplete", nameof(written.Anyway));
    }

    private async Task Freeze(PlanIn here, CancellationToken stop) =>
        db.FrozenPlans.Add(new(here.Plan, await read.Run(here, stop)));
}
