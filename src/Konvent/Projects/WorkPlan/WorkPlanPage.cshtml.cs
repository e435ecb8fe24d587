using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Projects.WorkPlan.TimeLine;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Lines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan;

/// <summary>The work plan as a time line and as tables; arranged here by keys, by drag, or by buttons where no script runs.</summary>
public sealed class WorkPlanPage(
    KonventDb db,
    ArrangeWorkPlan arrange,
    BringBack bringBack,
    TimeProvider clock,
    Texts texts
) : PageModel, IPrepare
{
    [BindProperty]
    public ArrangeForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public ProjectPlan Plan { get; private set; } = null!;

    public PlanPicture Picture { get; private set; } = null!;

    /// <summary>What one wanted and others were quicker to change; null where nothing of the kind happened.</summary>
    public LostArrangement? Lost { get; private set; }

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    public bool MayChange { get; private set; }

    public DateOnly Today => clock.Today();

    public string Address => $"/projects/{Project.Path}/work-plan";

    /// <summary>What is odd about a package, for those who can mend it.</summary>
    public IEnumerable<string> NotesOn(PackageRow package) =>
        MayChange
            ? PackageNotes.Of(package.Code, package.Dates, Plan.Packages.Select(one => one.Code), Project.Dates)
            : [];

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = ArrangeForm.Of(Plan.Packages);
    }

    public async Task<IActionResult> OnPost([FromForm] string? step, CancellationToken stop)
    {
        var who = HttpContext.Who();
        await db.ProjectAt(Acronym, who, Deed.ChangeWorkPlan, stop); // Before anything is said about what was sent.
        if (step is not null)
            Form.Packages.Take("packages", step);
        try
        {
            await arrange.Run(Acronym, Form.Read(), who, stop);
        }
        catch (StaleSave)
        {
            return await ShowLost(stop);
        }
        TempData["Done"] = texts["workplan.arranged"];
        return Redirect(Request.Path + (step is null ? "" : "#packages"));
    }

    public async Task<IActionResult> OnPostRestore(Guid id, CancellationToken stop)
    {
        var who = HttpContext.Who();
        var project = await db.ProjectAt(Acronym, who, Deed.ChangeWorkPlan, stop);
        if (await db.Revisions.AnyAsync(r => r.Of == id && r.In == project.Id && r.Kind == "workPackage", stop))
            await bringBack.Run<WorkPackage>(Acronym, id, Deed.ChangeWorkPlan, who, stop);
        else
            await bringBack.Run<Milestone>(Acronym, id, Deed.ChangeWorkPlan, who, stop);
        TempData["Done"] = texts["workplan.restored"];
        return Redirect(Request.Path);
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What could not be saved still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
        Plan = await ProjectPlan.Read(db, Project.Id, stop);
        MayChange = who.May(Deed.ChangeWorkPlan, Project.Place);
        Draw();
        if (MayChange)
            TakenOut = await FindTakenOut(stop);
    }

    // Nothing was saved, and nothing is lost: the plan as it is now, with what was wanted laid over it, to be saved once more.
    private async Task<IActionResult> ShowLost(CancellationToken stop)
    {
        await Prepare(stop);
        Lost = LostArrangement.Between(Plan, Form, Today);
        (Plan, Form) = (Lost.Wanted, Lost.Form);
        Draw();
        ModelState.Clear();
        return new PageResult { StatusCode = StatusCodes.Status409Conflict };
    }

    private async Task<IReadOnlyList<TakenOut>> FindTakenOut(CancellationToken stop)
    {
        var (project, now) = (Project.Id, clock.GetUtcNow());
        var packages = await db.TakenOutOf<WorkPackage>(project, now, one => Called(one.Name), stop);
        var milestones = await db.TakenOutOf<Milestone>(project, now, one => Called(one.Name), stop);
        return [.. packages.Concat(milestones).OrderByDescending(one => one.At)];
    }

    private string? Called(Wording name) => name.For(texts.Language)?.Text;

    private void Draw() =>
        Picture = new(
            Plan,
            Project.Dates,
            [
                .. Project.Phases.Select(phase => new LifeSegment(
                    phase.Name.For(texts.Language)?.Text ?? "",
                    phase.Dates
                )),
            ],
            Today
        );
}
