using Konvent.ActionPlans;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.Storage;

namespace Konvent.Commands.Demo;

/// <summary>Freezes the texts of those plans of the demo that are signed.</summary>
public sealed class FreezeDemoPlans(KonventDb db, ReadPlanText read)
{
    internal async Task Run(DemoProject project, CancellationToken stop)
    {
        await Freeze(project, [.. project.Plans.Select(one => one.Plan).Where(plan => plan.IsSigned)], stop);
        var again = project.Plans.Where(one => one.Again is not null).ToList();
        foreach (var one in again)
            one.Again!(one.Plan);
        await Freeze(project, [.. again.Select(one => one.Plan)], stop);
    }

    private async Task Freeze(DemoProject project, IReadOnlyList<ActionPlan> signed, CancellationToken stop)
    {
        foreach (var plan in signed)
            db.FrozenPlans.Add(new(plan, await read.Run(new(project.Project, plan), stop)));
        await db.SaveAs(Author.Program, stop, project.Source);
    }
}
