using Konvent.ActionPlans.Steps;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.ActionPlans.Guests;

/// <summary>Where the link of the secretariat leads: what was submitted, to be accepted or returned; afterwards what was decided.</summary>
public sealed class DecisionPage(KonventDb db, FindGuest find, ReadPlanText read, ActAsGuest act, Texts texts)
    : PageOfGuest(db, find, read)
{
    [BindProperty]
    public DecisionForm Form { get; set; } = new();

    /// <summary>What was decided of this version last.</summary>
    public TakenStep? Decided =>
        Here?.Plan.Steps.LastOrDefault(step =>
            step.Edition == Here.Plan.Edition && (step.Move is PlanMove.Accepted or PlanMove.Returned)
        );

    /// <summary>Not every programme whose secretariat looks at plans also accepts them.</summary>
    public bool MayAccept =>
        Here is { Plan.State: var state } && new PlanWay(Programme.Plans).From(state).Contains(PlanMove.Accepted);

    /// <summary>A draft is not theirs to read before it was submitted.</summary>
    public bool ShowsText => Here?.Plan.IsOpen == false;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        if (Here is null)
            return Gone();
        if (Here.Guest.Purpose != GuestPurpose.Decide)
            throw new Basics.NotFound();
        Form.By = Here.Guest.Name;
        return Page();
    }

    public Task<IActionResult> OnPostAccept(CancellationToken stop) => Decide(PlanMove.Accepted, stop);

    public Task<IActionResult> OnPostReturn(CancellationToken stop) => Decide(PlanMove.Returned, stop);

    private Task<IActionResult> Decide(PlanMove move, CancellationToken stop) =>
        Act(
            async here =>
            {
                var written = new WrittenStep(move, null, Form.By, Form.Function, Form.Note, Anyway: false);
                await act.Decide(here, Form.Version, written, stop);
                return (texts[$"actionplans.done.{move}"], "");
            },
            stop
        );
}

/// <summary>A decision as it is typed.</summary>
public sealed class DecisionForm
{
    public int Version { get; set; }

    public string? By { get; set; }

    public string? Function { get; set; }

    public string? Note { get; set; }
}
