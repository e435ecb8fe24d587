using System.Globalization;
using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Lines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.History;

/// <summary>A project as it was at the end of a day. Without a day, the one that was chosen; without that, yesterday.</summary>
public sealed class AsOfPage(KonventDb db, ReadAsOf read, TimeProvider clock, Texts texts) : PageModel
{
    public Project Project { get; private set; } = null!;

    public DateOnly Day { get; private set; }

    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The day of the first save; before it there was no project.</summary>
    public DateOnly Began { get; private set; }

    public ProjectAsOf? Then { get; private set; }

    public LifeLine Life =>
        new(
            Then!.Overview.Project.Dates,
            [
                .. Then.Overview.Project.Phases.Select(phase => new LifeSegment(
                    phase.Name.For(texts.Language)?.Text ?? "",
                    phase.Dates
                )),
            ],
            [],
            Day
        );

    public async Task<IActionResult> OnGet(string acronym, string? day, CancellationToken stop)
    {
        Project = await db.ProjectAt(acronym, HttpContext.Who(), Deed.SeeHistory, stop);
        if (RouteData.Values["day"] is null)
            return Redirect($"/projects/{Project.Path}/history/as-of/{Iso(Asked(day) ?? Today.AddDays(-1))}");
        Day = Asked(day) is { } asked && asked <= Today ? asked : throw new NotFound();
        Began = DateOnly.FromDateTime((await FirstSave(stop)).UtcDateTime);
        Then = await read.Run(Project.Id, Day, stop);
        return Page();
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Asked(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked)
        && asked < DateOnly.MaxValue
            ? asked
            : null;

    private Task<DateTimeOffset> FirstSave(CancellationToken stop) =>
        db.Revisions.Where(r => r.Of == Project.Id).OrderBy(r => r.At).Select(r => r.At).FirstAsync(stop);
}
