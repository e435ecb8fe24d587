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
        foreach (var (plan, _) in project.Plans.Where(one => one.Plan.IsSigned))
            db.FrozenPlans.Add(new(plan, await read.Run(new(project.Project, plan), stop)));
        await db.SaveAs(Author.Program, stop, project.Source);
    }
}
