using Konvent.ActionPlans.Completeness;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Steps;

/// <summary>Takes a plan one step further, or back: says first what that means, what is missing, and to whom it is told.</summary>
public sealed class StepPage(
    KonventDb db,
    TakeStep take,
    TellOfStep tell,
    ReadPlanText read,
    TimeProvider clock,
    Texts texts
) : FormInPlan<StepForm>(db, texts, Deed.SeePlans)
{
    /// <summary>The step, as addresses call it.</summary>
    [FromRoute]
    public string Step { get; set; } = "";

    public PlanMove Move => StepNouns.MoveOf(Step);

    /// <summary>What the programme demands and the plan does not say; only where that matters.</summary>
    public IReadOnlyList<AskedPart> Lacks { get; private set; } = [];

    /// <summary>Whether the step can be taken from where the plan stands.</summary>
    public bool IsNow { get; private set; }

    /// <summary>Who gets mail of the step when it is taken.</summary>
    public string Told { get; private set; } = "";

    /// <summary>Whether it is usual that somebody else did it than who enters it.</summary>
    public bool IsOfOthers => Move is PlanMove.Returned or PlanMove.Accepted or PlanMove.Endorsed or PlanMove.Signed;

    /// <summary>Whether who enters it does so for somebody else, who must be named.</summary>
    public bool IsForOthers { get; private set; }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        await Find(who, stop);
        await take.Run(Acronym, PlanId, Form.Version, Form.Read(Move, Texts.Language), who, stop);
        return To("", $"actionplans.done.{Move}");
    }

    protected override StepForm Filled() =>
        new()
        {
            Version = Plan.Version,
            On = When.Day(clock.Today()).Write(Texts.Language),
            By = TakeStep.OwnName(Move, HttpContext.Who(), new(Project, Plan)),
        };

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        var here = new PlanIn(Project, Plan);
        if (!who.May(TakeStep.DeedFor(Move), here))
            throw new NotAllowed(TakeStep.DeedFor(Move));
        var rules = (await Db.ProgrammeOf(Project, stop)).Plans;
        IsNow = new PlanWay(rules).From(Plan.State).Contains(Move);
        IsForOthers = TakeStep.OwnName(Move, who, here) is null;
        Told = Names(await tell.WhoHears(here, Move, who.Id, stop));
        if (Move is PlanMove.Submitted or PlanMove.Signed)
            Lacks = [.. WhatAPlanLacks.In(await read.Run(here, stop), rules).Where(part => part.IsRequired)];
    }

    private string Names(ToldOfStep told)
    {
        string[] names =
        [
            .. told.Accounts.Select(account => account.Name),
            .. told.Guests.Select(guest => $"{guest.Name} {Texts["comments.isGuest"]}"),
        ];
        return names.Length == 0
            ? Texts["actionplans.step.told.nobody"]
            : Texts["actionplans.step.told", string.Join(", ", names)];
    }
}

/// <summary>A step as it is typed.</summary>
public sealed class StepForm
{
    public int Version { get; set; }

    public string? On { get; set; }

    public string? By { get; set; }

    public string? Function { get; set; }

    public string? Note { get; set; }

    public bool Anyway { get; set; }

    public WrittenStep Read(PlanMove move, Language reader)
    {
        var typed = new TypedFields(reader);
        var on = typed.When(On, nameof(On));
        typed.Rules.Enforce();
        return new(move, on, By, Function, Note, Anyway);
    }
}
