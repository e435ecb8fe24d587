using Konvent.ActionPlans.Comments;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.ActionPlans.Guests;

/// <summary>Where the link of a stakeholder leads: the draft with what they said about it, what was answered, and what became of it.</summary>
public sealed class GuestPage(KonventDb db, FindGuest find, ReadPlanText read, ActAsGuest act, Texts texts)
    : PageOfGuest(db, find, read),
        ITakeComments
{
    [BindProperty]
    public CommentForm Form { get; set; } = new();

    public bool IsOutcome { get; private set; }

    /// <summary>What they began.</summary>
    public IReadOnlyList<CommentThread> Threads { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        return Here switch
        {
            null => Gone(),
            { Guest.Purpose: GuestPurpose.Decide } => Redirect($"{Request.Path}/decision"),
            _ => Page(),
        };
    }

    public Task<IActionResult> OnPost(CancellationToken stop) =>
        Act(
            async here =>
            {
                var comment = await act.Comment(here, Form.Comment(), stop);
                return (texts["comments.written"], $"#{CommentAddress.Anchor(comment.ThreadId)}");
            },
            stop
        );

    public Task<IActionResult> OnPostResolve(CancellationToken stop)
    {
        IsOutcome = true;
        return OfThread((here, thread) => act.Resolve(here, thread, Form.Became(), stop), "comments.resolved", stop);
    }

    public Task<IActionResult> OnPostReopen(CancellationToken stop) =>
        OfThread((here, thread) => act.Reopen(here, thread, stop), "comments.reopened", stop);

    public Task<IActionResult> OnPostTakeBack([FromForm] Guid id, CancellationToken stop) =>
        Act(
            async here =>
            {
                await act.TakeBack(here, id, stop);
                return (texts["comments.takenBack"], "");
            },
            stop
        );

    public override async Task Prepare(CancellationToken stop)
    {
        await base.Prepare(stop);
        if (Here is not { Guest: { Purpose: GuestPurpose.Comment } guest })
            return;
        Threads = await Db.ThreadsOf(
            guest.PlanId,
            stop,
            c => Db.Set<PlanComment>().Any(first => first.Id == c.ThreadId && first.GuestId == guest.Id)
        );
    }

    private Task<IActionResult> OfThread(Func<GuestHere, Guid, Task> what, string said, CancellationToken stop) =>
        Act(
            async here =>
            {
                var thread = Form.Thread ?? Guid.Empty;
                await what(here, thread);
                return (texts[said], $"#{CommentAddress.Anchor(thread)}");
            },
            stop
        );
}
