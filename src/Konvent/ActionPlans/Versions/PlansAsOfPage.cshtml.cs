using Konvent.ActionPlans.Listing;
using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.History;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Versions;

/// <summary>The plans of a project as they were at the end of a day.</summary>
public sealed class PlansAsOfPage(KonventDb db, TimeProvider clock, Texts texts) : PageModel
{
    public Project Project { get; private set; } = null!;

    public DateOnly Day { get; private set; }

    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    public Way[] Crumbs =>
        [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/plans", texts["actionplans.title"])];

    public async Task OnGet(string acronym, [FromRoute] string day, CancellationToken stop)
    {
        Project = await db.ProjectAt(acronym, HttpContext.Who(), Deed.SeeHistory, stop);
        Day = DayAsked.Read(day, clock.Today(), texts).Day ?? throw new NotFound();
        var end = new DateTimeOffset(Day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        string[] kinds = ["plan", "action"];
        var then = await db
            .Revisions.AsNoTracking()
            .LastBefore(end, db)
            .Where(r => r.In == Project.Id && kinds.Contains(r.Kind))
            .ToListAsync(stop);
        var actions = then.Where(r => r.Kind == "action")
            .Select(r => StateJson.Read<Actions.PlannedAction>(r.State))
            .CountBy(action => action.PlanId)
            .ToDictionary();
        Plans =
        [
            .. then.Where(r => r.Kind == "plan")
                .Select(r => StateJson.Read<ActionPlan>(r.State))
                .OrderBy(plan => plan.Id)
                .Select(plan => PlanRow.Of(plan, actions.GetValueOrDefault(plan.Id))),
        ];
    }
}
