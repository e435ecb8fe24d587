using Konvent.ActionPlans.Guests;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Comments;

/// <summary>All that was said about a plan, what is open first. Comments written beside the text are sent here.</summary>
public sealed class CommentsPage(
    KonventDb db,
    WriteComment write,
    ResolveThread resolve,
    TakeBackComment takeBack,
    Texts texts
) : PageModel, IPrepare, ITakeComments
{
    private const int LongestShort = 160;

    private Dictionary<Guid, string> titles = [];

    [BindProperty]
    public CommentForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid PlanId { get; set; }

    /// <summary>The action whose comments alone are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? About { get; set; }

    public bool IsOutcome { get; private set; }

    public Project Project { get; private set; } = null!;

    public ActionPlan Plan { get; private set; } = null!;

    public IReadOnlyList<CommentThread> Threads { get; private set; } = [];

    /// <summary>The actions about which something was said, with what they are called.</summary>
    public IReadOnlyList<KeyValuePair<Guid, string>> Places { get; private set; } = [];

    public bool MayInvite { get; private set; }

    public string Address => $"/projects/{Project.Path}/plans/{Plan.Id}";

    public string Here => $"{Address}/comments";

    public Way[] Crumbs =>
        [
            .. texts.WaysTo(Project),
            new($"/projects/{Project.Path}/plans", texts["actionplans.title"]),
            new(Address, Plan.Title.For(texts.Language)?.Text ?? ""),
        ];

    /// <summary>What was said, short enough for a line.</summary>
    public static string Short(string text) =>
        text.Length <= LongestShort ? text : string.Concat(text.EnumerateRunes().Take(LongestShort)) + " …";

    /// <summary>Where a thread stands; null where its action was taken out.</summary>
    public string? AddressOf(PlanComment first) =>
        first.ActionId is { } action && !titles.ContainsKey(action) ? null : CommentAddress.Of(Address, first);

    /// <summary>What it is about: the action and its part.</summary>
    public string PlaceOf(PlanComment first)
    {
        var whole = first.ActionId is not { } action
            ? texts["comments.wholePlan"]
            : titles.GetValueOrDefault(action) ?? texts["comments.actionGone"];
        return first.Part is { } part ? $"{whole} · {texts[CommentedParts.Label(part)]}" : whole;
    }

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var comment = await write.Run(Acronym, PlanId, Form.Comment(), HttpContext.Who(), stop);
        return await ToPlace(comment, "comments.written", stop);
    }

    public async Task<IActionResult> OnPostResolve(CancellationToken stop)
    {
        IsOutcome = true;
        var (thread, who) = (Form.Thread ?? Guid.Empty, HttpContext.Who());
        await resolve.Run(Acronym, PlanId, thread, Form.Became(), who, stop);
        return await ToPlace(await db.ThreadAt(PlanId, thread, stop), "comments.resolved", stop);
    }

    public async Task<IActionResult> OnPostReopen(CancellationToken stop)
    {
        var thread = Form.Thread ?? Guid.Empty;
        await resolve.Reopen(Acronym, PlanId, thread, HttpContext.Who(), stop);
        return await ToPlace(await db.ThreadAt(PlanId, thread, stop), "comments.reopened", stop);
    }

    public async Task<IActionResult> OnPostTakeBack([FromForm] Guid id, CancellationToken stop)
    {
        await takeBack.Run(Acronym, PlanId, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["comments.takenBack"];
        return Redirect(Request.Path);
    }

    public async Task Prepare(CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        var here = await db.PlanAt(Acronym, PlanId, who, Deed.SeePlans, stop);
        (Project, Plan) = here;
        MayInvite = GuestRights.PurposesOf(who, here).Count > 0;
        var threads = await db.ThreadsOf(PlanId, stop);
        var actions = await db.Set<Actions.PlannedAction>()
            .Where(a => a.PlanId == PlanId)
            .OrderBy(a => a.Position)
            .Select(a => new { a.Id, a.Title })
            .ToListAsync(stop);
        titles = actions.ToDictionary(row => row.Id, row => row.Title.For(texts.Language)?.Text ?? "");
        Places =
        [
            .. from row in actions
            where threads.Any(thread => thread.First.ActionId == row.Id)
            select KeyValuePair.Create(row.Id, titles[row.Id]),
        ];
        Threads = [.. threads.Where(thread => About is null || thread.First.ActionId == About)];
    }

    private async Task<RedirectResult> ToPlace(PlanComment comment, string said, CancellationToken stop)
    {
        TempData["Done"] = texts[said];
        var project = await db.ProjectAt(Acronym, HttpContext.Who(), Deed.SeePlans, stop);
        return Redirect(CommentAddress.Of($"/projects/{project.Path}/plans/{PlanId}", comment));
    }
}
