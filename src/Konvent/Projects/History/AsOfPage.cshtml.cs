using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Documents;
using Konvent.Projects.Sources;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Konvent.Ui.Lines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.History;

/// <summary>A project as it was at the end of a day. Without a day, the one that was chosen; without that, yesterday.</summary>
public sealed class AsOfPage(
    KonventDb db,
    ReadAsOf read,
    SourcesOnPage sources,
    IEnumerable<IShowAsOf> above,
    TimeProvider clock,
    Texts texts
) : PageModel
{
    public Project Project { get; private set; } = null!;

    /// <summary>The day that was asked for, with what is wrong with it.</summary>
    public DayAsked Asked { get; private set; } = DayAsked.None;

    public DateOnly Day { get; private set; }

    public DateOnly Today => clock.Today();

    /// <summary>The day of the first save; before it there was no project.</summary>
    public DateOnly Began { get; private set; }

    public ProjectAsOf? Then { get; private set; }

    public IReadOnlyList<DocumentRow> Documents { get; private set; } = [];

    /// <summary>Where the floors above show what they had on that day.</summary>
    public IEnumerable<Way> Further => above.Select(floor => floor.AsOf(Project, Day, HttpContext.Who())).OfType<Way>();

    public LifeLine Life =>
        new(
            Then!.Overview.Project.Dates,
            [
                .. Then.Overview.Project.Phases.Select(phase => new LifeSegment(
                    phase.Name.For(texts.Language)?.Text ?? "",
                    phase.Dates
                )),
            ],
            [
                .. MilestoneMarks.On(Then.Overview.Milestones, texts.Language),
                .. Then.Overview.FormerEnds.Select(end => new LifeMark(texts["chronicle.formerEnd"], end)),
            ],
            Day
        );

    public async Task<IActionResult> OnGet(string acronym, CancellationToken stop)
    {
        sources.Hide();
        Project = await db.ProjectAt(acronym, HttpContext.Who(), Deed.SeeHistory, stop);
        var named = RouteData.Values["day"] as string;
        Asked = DayAsked.Read(named ?? Chosen ?? DayAsked.Iso(Today.AddDays(-1)), Today, texts);
        if (Asked.Day is not { } day)
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        if (named != Asked.Typed)
            return Redirect($"/projects/{Project.Path}/history/as-of/{Asked.Typed}");
        Day = day;
        Began = DateOnly.FromDateTime((await FirstSave(stop)).UtcDateTime);
        Then = await read.Run(Project.Id, Day, stop);
        Documents = await db.DocumentsAsOf(Project, Day, HttpContext.Who(), texts.Language, stop);
        return Page();
    }

    // Null where no day was sent at all; an empty one was sent.
    private string? Chosen => Request.Query.TryGetValue("day", out var sent) ? sent.ToString() : null;

    private Task<DateTimeOffset> FirstSave(CancellationToken stop) =>
        db.Revisions.Where(r => r.Of == Project.Id).OrderBy(r => r.At).Select(r => r.At).FirstAsync(stop);
}
