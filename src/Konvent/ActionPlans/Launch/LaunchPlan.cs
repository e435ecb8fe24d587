using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Launch;

/// <summary>Opens what was signed of a plan to the readers of its project; never without the funding statement.</summary>
public sealed class LaunchPlan(KonventDb db, TimeProvider clock)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When the plan was changed since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var (project, plan) = await db.PlanAt(acronym, id, who, Deed.LaunchProject, stop);
        if (plan.LaunchedOn is not null)
            return; // Somebody was quicker.
        db.Expect(plan, seen);
        var programme = await db.ProgrammeOf(project, stop);
        var rules = new Rules();
        foreach (var missing in WhatReadersMiss.Statement(project, programme).Where(missing => missing.HoldsUp))
            rules.Add(new Breach(missing.Key, null, [.. missing.Values]));
        rules.Enforce();
        plan.Launch(clock.Today());
        await db.SaveAs(who.Author, stop);
    }
}
