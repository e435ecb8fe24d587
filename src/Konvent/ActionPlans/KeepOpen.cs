using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans;

/// <summary>
/// Keeps a plan as it is while others look at it: what is written into it and the step that closes it wait for each other, so that
/// nothing changes in a plan that was sent off at the same moment.
/// </summary>
internal static class KeepOpen
{
    /// <summary>For saves that write into a plan.</summary>
    public static RuleAmong WritingIn(this KonventDb db, Guid plan) =>
        new(
            plan,
            async stop =>
            {
                var state = await db
                    .Plans.Where(p => p.Id == plan)
                    .Select(p => (PlanState?)p.State)
                    .FirstOrDefaultAsync(stop);
                if (state is null)
                    throw new NotFound();
                if (state is not (PlanState.Draft or PlanState.Returned))
                    throw new RuleBroken("actionplans.rule.closed", null);
            }
        );
}
