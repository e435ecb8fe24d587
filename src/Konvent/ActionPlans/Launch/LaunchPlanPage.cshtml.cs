using Konvent.ActionPlans.Translating;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Launch;

/// <summary>Opens a plan to the readers of its project, and says first what they will see, in which languages, and what is missing.</summary>
public sealed class LaunchPlanPage(KonventDb db, LaunchPlan launch, TakeBackPlan takeBack, Texts texts)
    : FormInPlan<LaunchPlanForm>(db, texts, Deed.LaunchProject)
{
    /// <summary>What was signed last, which is what they will see; null where nothing was.</summary>
    public FrozenPlan? Signed { get; private set; }

    public IReadOnlyList<MissingInPlan> Missing { get; private set; } = [];

    /// <summary>The languages of the project, and how much they will read in each.</summary>
    public IReadOnlyList<Translated> InLanguages { get; private set; } = [];

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        await launch.Run(Acronym, PlanId, Form.Version, HttpContext.Who(), stop);
        return To("/launch", "launch.done");
    }

    public async Task<IActionResult> OnPostTakeBack(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        await takeBack.Run(Acronym, PlanId, Form.Version, HttpContext.Who(), stop);
        return To("/launch", "launch.takenBack");
    }

    protected override LaunchPlanForm Filled() => new() { Version = Plan.Version };

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        var programme = await Db.ProgrammeOf(Project, stop);
        Signed = await Db.LastFrozen(PlanId, stop);
        var read = Signed?.ForReaders;
        Missing = WhatReadersMiss.In(Project, programme, read, Address);
        if (read is null)
            return;
        var pieces = PlanPieces.Of(read);
        InLanguages = [.. Project.Languages.Select(language => Translated.Into(language, pieces))];
    }
}

/// <summary>What the forms about the launch of a plan send.</summary>
public sealed class LaunchPlanForm
{
    public int Version { get; set; }
}
