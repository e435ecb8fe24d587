using Konvent.ActionPlans.Import.Record;
using Konvent.ActionPlans.Word;
using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.ActionPlans.Import;

/// <summary>A plan that was read out of a document: the document on the left, what is proposed on the right, and what somebody should look at twice.</summary>
[RequestFormLimits(ValueCountLimit = MostFields)]
public sealed class WaitingPlanPage(KonventDb db, EnterPlan enter, Texts texts) : PageModel, IPrepare, IHaveDraft
{
    /// <summary>What a plan of two hundred actions has, with room above it.</summary>
    private const int MostFields = 10_000;

    [BindProperty]
    public ImportedPlanForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public Project Project { get; private set; } = null!;

    public WaitingPlan Waiting { get; private set; } = null!;

    /// <summary>What was read out of the document.</summary>
    public Word.ReadPlan Read { get; private set; } = null!;

    public KnownHere Known { get; private set; } = null!;

    /// <summary>Names in the document that say nothing here.</summary>
    public IReadOnlyList<NotKnown> NotKnown => WhatIsNotKnown.In(Read.Plan, Known, Chosen);

    /// <summary>What the document says of things that are known here, beside what stands here.</summary>
    public IReadOnlyList<Told> Told => new CompareWithRecord(Known, texts).Of(Read.Plan, Chosen);

    /// <summary>Which names of an action can point to what is known here.</summary>
    public LinksOfAction LinksOf(int place) =>
        new(Read.Plan.Actions.ElementAtOrDefault(place), Form.Actions[place], place, Known, texts);

    public string? DraftKey => DraftKeys.Of("plan-import", Id);

    public Way[] Crumbs =>
        [
            .. texts.WaysTo(Project),
            new($"/projects/{Project.Path}/plans", texts["actionplans.title"]),
            new($"/projects/{Project.Path}/plans/import", texts["actionplans.import.title"]),
        ];

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = ImportedPlanForm.Of(Read.Plan, Known, texts);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        await Find(who, stop);
        Known = await Names(Form.Actions.SelectMany(action => PartLines.NamesIn(action.Players)), stop);
        var (written, actions) = Form.Read(Read.Plan, Known, texts.Language);
        RequireCompared();
        var plan = await enter.Run(Acronym, Waiting, written, actions, who, stop);
        TempData["Done"] = texts["actionplans.import.done"];
        return Redirect($"/projects/{Project.Path}/plans/{plan.Id}");
    }

    /// <summary>Throws the document away.</summary>
    public async Task<IActionResult> OnPostDrop(CancellationToken stop)
    {
        await Find(HttpContext.Who(), stop);
        db.WaitingPlans.Remove(Waiting);
        await db.SaveAs(HttpContext.Who().Author, stop);
        return Redirect($"/projects/{Project.Path}/plans/import");
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused plan was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        await Find(HttpContext.Who(), stop);
        Known = await Names([], stop);
    }

    private InstrumentRow? Chosen =>
        Known.ToPlanFor.FirstOrDefault(instrument => instrument.Id == SentPlain.Id(Form.InstrumentId));

    // What was shown beside the form was told of another instrument.
    private void RequireCompared()
    {
        if (
            (Form.InstrumentId ?? "") != (Form.Compared ?? "")
            && Told.Any(told => told is { Differs: true, IsOfInstrument: true })
        )
            throw new RuleBroken("actionplans.import.lookAgain", nameof(Form.InstrumentId));
    }

    /// <param name="typed">Names of players beside those in the document.</param>
    private Task<KnownHere> Names(IEnumerable<string> typed, CancellationToken stop)
    {
        var read = Read
            .Plan.Actions.SelectMany(action => action.Players)
            .Select(player => ReadWords.Shown(player.Name));
        return KnownHere.Read(db, Project, HttpContext.Who(), Read.Plan.Language, read.Concat(typed), stop);
    }

    private async Task Find(Person who, CancellationToken stop)
    {
        Project = await db.ProjectForOwn(Acronym, who, Deed.WritePlans, stop);
        Waiting = await db.WaitingPlanAt(Project.Id, Id, who, stop);
        using var content = new MemoryStream(Waiting.File);
        Read = ReadPlanDocument.Of(content, texts.Language);
    }
}
