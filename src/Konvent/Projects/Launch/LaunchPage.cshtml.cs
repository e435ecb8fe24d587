using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Launch;

/// <summary>Two questions, each with its own form: who may read the project, and has it been launched.</summary>
public sealed class LaunchPage(
    KonventDb db,
    OpenToReaders open,
    LaunchProject launch,
    TakeBackLaunch takeBack,
    Texts texts
) : PageModel, IPrepare, IMendRaces
{
    [BindProperty]
    public LaunchForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<Missing> Missing { get; private set; } = [];

    public bool MayChangeReaders { get; private set; }

    public bool MayLaunch { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = LaunchForm.Of(Project);
    }

    public async Task<IActionResult> OnPostReaders(CancellationToken stop)
    {
        Audience? readers = Enum.IsDefined(typeof(Audience), Form.Readers ?? "")
            ? Enum.Parse<Audience>(Form.Readers!)
            : null;
        await open.Run(Acronym, Form.Version, readers, HttpContext.Who(), stop);
        return Done("projects.readers.saved");
    }

    public async Task<IActionResult> OnPostLaunch(CancellationToken stop)
    {
        await launch.Run(Acronym, Form.Version, HttpContext.Who(), stop);
        return Done("projects.launch.done");
    }

    public async Task<IActionResult> OnPostTakeBack(CancellationToken stop)
    {
        await takeBack.Run(Acronym, Form.Version, Form.Why, HttpContext.Who(), stop);
        return Done("projects.launch.takenBack");
    }

    public async Task Prepare(CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.ChangeProject, stop);
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == Project.ProgrammeId, stop);
        Missing = WhatIsMissing.In(Project, programme);
        MayChangeReaders = who.May(Deed.ChangeReaders, Project.Place);
        MayLaunch = who.May(Deed.LaunchProject, Project.Place);
    }

    public async Task<FormVersions> Versions(CancellationToken stop)
    {
        var project = await db.ProjectAt(Acronym, HttpContext.Who(), Deed.ChangeProject, stop);
        return await db.FormVersions<Project>(project.Id, Form.Version, LaunchForm.Of, stop);
    }

    private RedirectResult Done(string said)
    {
        TempData["Done"] = texts[said];
        return Redirect($"/projects/{Slug.Of(Acronym)}/settings/launch");
    }
}
