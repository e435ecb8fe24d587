using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Completeness;
using Konvent.ActionPlans.Steps;
using Konvent.ActionPlans.Translating;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Projects.Programmes.Plans;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Whole;

/// <summary>A plan at one glance: where it stands, what it says, its actions in their order, and what its programme still asks for.</summary>
public sealed class PlanPage(
    KonventDb db,
    ReadPlanText read,
    ArrangeActions arrange,
    BringBackAction bringBack,
    TimeProvider clock,
    Texts texts
) : PageModel
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid PlanId { get; set; }

    public Project Project { get; private set; } = null!;

    public ActionPlan Plan { get; private set; } = null!;

    public PlanText Text { get; private set; } = null!;

    public PlanRules? Rules { get; private set; }

    public PlanWay Way => new(Rules);

    public IReadOnlyList<AskedPart> Asked { get; private set; } = [];

    public IReadOnlyList<FrozenShort> Frozen { get; private set; } = [];

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    /// <summary>What was said about the plan itself.</summary>
    public ShownComments Comments { get; private set; } = null!;

    /// <summary>How many threads are open at each action.</summary>
    public IReadOnlyDictionary<Guid, int> OpenThreads { get; private set; } = new Dictionary<Guid, int>();

    public bool MayWrite { get; private set; }

    public bool MayDecide { get; private set; }

    /// <summary>Whether its text of a day may be asked for.</summary>
    public bool SeesDays { get; private set; }

    public bool MayLaunch { get; private set; }

    public bool MayTranslate { get; private set; }

    /// <summary>How far it is translated into the languages of the project.</summary>
    public IReadOnlyList<Translated> InLanguages { get; private set; } = [];

    /// <summary>Where the last version stands beside the one before it, or what is being written beside what was signed; null where there is nothing to hold beside each other.</summary>
    public string? DifferencesAddress =>
        Plan.IsSigned && Frozen.Count > 1 ? $"{Address}/differences?from={Frozen[1].Edition}&to={Frozen[0].Edition}"
        : !Plan.IsSigned && Frozen.Count > 0 ? $"{Address}/differences?from={Frozen[0].Edition}"
        : SeesDays ? $"{Address}/differences"
        : null;

    public string Address => $"/projects/{Project.Path}/plans/{Plan.Id}";

    public Way[] Crumbs =>
        [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/plans", texts["actionplans.title"])];

    /// <summary>The steps that this person can take from here; the one forward first.</summary>
    public IReadOnlyList<PlanMove> Moves =>
        [.. Way.From(Plan.State).Where(move => TakeStep.DeedFor(move) == Deed.DecidePlans ? MayDecide : MayWrite)];

    public async Task OnGet(CancellationToken stop)
    {
        var who = HttpContext.Who();
        var here = await db.PlanAt(Acronym, PlanId, who, Deed.SeePlans, stop);
        (Project, Plan) = here;
        Text = await read.Run(here, stop);
        Rules = (await db.ProgrammeOf(Project, stop)).Plans;
        Asked = WhatAPlanLacks.Asked(Text, Rules);
        Frozen = await db.FrozenOf(Plan.Id, stop);
        var threads = await db.ThreadsOf(PlanId, stop, c => c.ActionId == null);
        Comments = ShownComments.For(who, here, threads, $"{Address}/comments");
        OpenThreads = await db.OpenThreadsByAction(PlanId, stop);
        (MayWrite, MayDecide) = (who.May(Deed.WritePlans, here), who.May(Deed.DecidePlans, here));
        (MayLaunch, MayTranslate) = (who.May(Deed.LaunchProject, here), who.MayTranslate(here));
        SeesDays = who.May(Deed.SeeHistory, here);
        var pieces = PlanPieces.Of(Text);
        InLanguages =
        [
            .. Project
                .LanguagesToTranslateInto(Plan.Language)
                .Select(language => Translated.Into(language, Plan.ToTranslate(pieces, language))),
        ];
        if (MayWrite && Plan.IsOpen)
            TakenOut = await db.TakenOutOf<PlannedAction>(
                Project.Id,
                clock.GetUtcNow(),
                action => action.PlanId == PlanId ? action.Title.For(texts.Language)?.Text : null,
                stop
            );
    }

    /// <summary>Takes over another order of the actions: as they were dragged, or with one moved by a button.</summary>
    public async Task<IActionResult> OnPostOrder(
        [FromForm] List<Guid> order,
        [FromForm] Guid? up,
        [FromForm] Guid? down,
        CancellationToken stop
    )
    {
        if ((up ?? down) is { } moved && order.IndexOf(moved) is >= 0 and var at)
        {
            order.RemoveAt(at);
            order.Insert(Math.Clamp(up is null ? at + 1 : at - 1, 0, order.Count), moved);
        }
        await arrange.Run(Acronym, PlanId, order, HttpContext.Who(), stop);
        return Redirect(Request.Path + "#actions");
    }

    public async Task<IActionResult> OnPostRestore(Guid id, CancellationToken stop)
    {
        await bringBack.Run(Acronym, PlanId, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["actions.restored"];
        return Redirect(Request.Path);
    }
}
