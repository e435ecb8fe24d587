using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Launch;

/// <summary>Two questions, each with its own form: who may read the project, and has it been launched.</summary>
public sealed class LaunchPage(
    KonventDb db,
    OpenToReaders open,
    LaunchProject launch,
    TakeBackLaunch takeBack,
    Texts texts
) : FormOfProject<LaunchForm>(db, Deed.ChangeProject)
{
    public IReadOnlyList<Missing> Missing { get; private set; } = [];

    public bool MayChangeReaders { get; private set; }

    public bool MayLaunch { get; private set; }

    protected override int SeenVersion => Form.Version;

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

    protected override LaunchForm FormOf(Project project) => LaunchForm.Of(project);

    protected override async Task PrepareChoices(CancellationToken stop)
    {
        var who = HttpContext.Who();
        var programme = await Db.ProgrammeOf(Project, stop);
        Missing = WhatIsMissing.In(Project, programme);
        MayChangeReaders = who.May(Deed.ChangeReaders, Project.Place);
        MayLaunch = who.May(Deed.LaunchProject, Project.Place);
    }

    private RedirectResult Done(string said)
    {
        TempData["Done"] = texts[said];
        return Redirect($"/projects/{Slug.Of(Acronym)}/settings/launch");
    }
}
