using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A work package with its activities and their deliverables, its outputs, its results and its milestones.</summary>
public sealed class PackagePage(
    KonventDb db,
    MoveActivity move,
    BringBackActivity bringBack,
    TimeProvider clock,
    Texts texts
) : PageModel
{
    public Project Project { get; private set; } = null!;

    public WorkPackage Package { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, Wording> Names { get; private set; } = new Dictionary<Guid, Wording>();

    public IReadOnlyList<Milestone> Milestones { get; private set; } = [];

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    /// <summary>What is odd about the package, for those who can mend it.</summary>
    public IReadOnlyList<string> Notes { get; private set; } = [];

    public bool MayChange { get; private set; }

    public DateOnly Today => clock.Today();

    public string Address => $"/projects/{Project.Path}/work-plan";

    public string Here => $"{Address}/packages/{Package.Id}";

    public Way[] Crumbs => [.. texts.WaysTo(Project), new(Address, texts["workplan.title"])];

    public async Task OnGet(string acronym, Guid id, CancellationToken stop)
    {
        Project = await db.ProjectAt(acronym, HttpContext.Who(), Deed.SeeProject, stop);
        Package = await db.ThingAt<WorkPackage>(acronym, id, HttpContext.Who(), Deed.SeeProject, stop);
        Milestones = [.. (await db.MilestonesOf(Project.Id, stop)).Where(milestone => milestone.PackageId == id)];
        Guid[] named = [.. PackagesOfProject.Named(Package)];
        Names = await db.Organisations.Where(o => named.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        MayChange = HttpContext.Who().May(Deed.ChangeWorkPlan, Project.Place);
        if (!MayChange)
            return;
        TakenOut =
        [
            .. from removed in await db.RemovedActivities(Package, clock.GetUtcNow(), stop)
            let name = removed.Activity.Name.For(texts.Language)?.Text ?? ""
            select new TakenOut(removed.Activity.Id, name, removed.By, removed.At),
        ];
        var codes = await db
            .WorkPackages.Where(p => p.ProjectId == Project.Id && p.Code != null)
            .Select(p => p.Code)
            .ToListAsync(stop);
        Notes = [.. PackageNotes.Of(Package.Code, Package.Dates, codes, Project.Dates)];
    }

    /// <param name="way">The direction and the activity: <c>up-0198…</c>.</param>
    public async Task<IActionResult> OnPostMove(string acronym, Guid id, string? way, CancellationToken stop)
    {
        var words = (way ?? "").Split('-', 2);
        var activity = SentPlain.Id(words[^1]) ?? Guid.Empty;
        await move.Run(acronym, id, activity, up: words[0] == "up", HttpContext.Who(), stop);
        return Redirect($"{Request.Path}#activities");
    }

    /// <param name="package">The package; <c>id</c> is the activity.</param>
    public async Task<IActionResult> OnPostRestore(
        string acronym,
        [FromRoute(Name = "id")] Guid package,
        [FromForm] Guid id,
        CancellationToken stop
    )
    {
        await bringBack.Run(acronym, package, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["workplan.restored"];
        return Redirect($"{Request.Path}#activities");
    }

    /// <summary>Whether this person may say how far the activity has come, without being allowed to change the plan.</summary>
    public bool MayReport(PlannedActivity activity) => HttpContext.Who().MayReport(Project, activity);
}
