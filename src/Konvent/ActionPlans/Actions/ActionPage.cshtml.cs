using Konvent.ActionPlans.Comments;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.ActionPlans.Actions;

/// <summary>One action of a plan, as it says it now.</summary>
public sealed class ActionPage(KonventDb db, ReadPlanText read, Texts texts) : PageModel
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid PlanId { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public Project Project { get; private set; } = null!;

    public ActionPlan Plan { get; private set; } = null!;

    public ActionText Text { get; private set; } = null!;

    /// <summary>Its place in the plan, from one.</summary>
    public int Number { get; private set; }

    /// <summary>The actions before it and after it.</summary>
    public (ActionText? Before, ActionText? After) Beside { get; private set; }

    public bool MayWrite { get; private set; }

    /// <summary>What was said about it.</summary>
    public ShownComments Comments { get; private set; } = null!;

    public string Address => $"/projects/{Project.Path}/plans/{Plan.Id}";

    public Way[] Crumbs =>
        [
            .. texts.WaysTo(Project),
            new($"/projects/{Project.Path}/plans", texts["actionplans.title"]),
            new(Address, Plan.Title.For(texts.Language)?.Text ?? ""),
        ];

    public async Task OnGet(CancellationToken stop)
    {
        var who = HttpContext.Who();
        var here = await db.PlanAt(Acronym, PlanId, who, Deed.SeePlans, stop);
        (Project, Plan) = here;
        var actions = (await read.Run(here, stop)).Actions;
        var at = actions.Index().FirstOrDefault(one => one.Item.Id == Id, (-1, null!)).Index;
        if (at < 0)
            throw new NotFound();
        (Text, Number) = (actions[at], at + 1);
        Beside = (actions.ElementAtOrDefault(at - 1), actions.ElementAtOrDefault(at + 1));
        MayWrite = Plan.IsOpen && who.May(Deed.WritePlans, here);
        var threads = await db.ThreadsOf(PlanId, stop, c => c.ActionId == Id);
        Comments = ShownComments.For(who, here, threads, $"{Address}/comments");
    }
}
