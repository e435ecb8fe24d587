using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Listing;

/// <summary>A plan as lists show it.</summary>
/// <param name="Partners">The organisations whose it is.</param>
/// <param name="Actions">How many actions it has.</param>
/// <param name="Last">The step it took last; null while it took none.</param>
public sealed record PlanRow(
    Guid Id,
    int Version,
    Guid InstrumentId,
    IReadOnlyList<Guid> Partners,
    Language Language,
    Wording Title,
    PlanState State,
    int Edition,
    int Actions,
    TakenStep? Last,
    DateOnly? LaunchedOn
)
{
    public bool WasSigned => State == PlanState.Signed || Edition > 1;

    public static PlanRow Of(ActionPlan plan, int actions) =>
        new(
            plan.Id,
            plan.Version,
            plan.InstrumentId,
            plan.Partners,
            plan.Language,
            plan.Title,
            plan.State,
            plan.Edition,
            actions,
            plan.Steps.LastOrDefault(),
            plan.LaunchedOn
        );
}

/// <summary>Reads the plans of a project.</summary>
public static class PlansOfProject
{
    /// <summary>In one query, however many there are.</summary>
    public static async Task<IReadOnlyList<PlanRow>> PlansOf(this KonventDb db, Guid project, CancellationToken stop)
    {
        var rows = await db
            .Plans.AsNoTracking()
            .Where(p => p.ProjectId == project)
            .OrderBy(p => p.Id)
            .Select(p => new { Plan = p, Actions = db.Set<Actions.PlannedAction>().Count(a => a.PlanId == p.Id) })
            .ToListAsync(stop);
        return rows.ConvertAll(row => PlanRow.Of(row.Plan, row.Actions));
    }
}
