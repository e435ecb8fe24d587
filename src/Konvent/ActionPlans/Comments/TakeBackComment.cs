using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Comments;

/// <summary>Takes back what one has said oneself, while nobody has answered to it.</summary>
public sealed class TakeBackComment(KonventDb db)
{
    public async Task Run(string acronym, Guid plan, Guid id, Person who, CancellationToken stop)
    {
        var here = await db.PlanAt(acronym, plan, who, Deed.CommentPlans, stop);
        await TakeBack(here, id, new(who.Id, null, who.Name), stop);
    }

    /// <summary>The same for a guest of whom the caller knows that they may comment.</summary>
    internal async Task TakeBack(PlanIn here, Guid id, Commenter by, CancellationToken stop)
    {
        var comment =
            await db.PlanComments.FirstOrDefaultAsync(c => c.Id == id && c.PlanId == here.Plan.Id, stop)
            ?? throw new NotFound();
        if (!by.Wrote(comment))
            throw by.AccountId is null ? new NotFound() : new NotAllowed(Deed.CommentPlans);
        db.Remove(comment);
        await db.SaveAs(
            Author.Program,
            stop,
            // While nobody answers in the same thread.
            rule: new(comment.ThreadId, until => RequireUnanswered(comment, until))
        );
    }

    private async Task RequireUnanswered(PlanComment comment, CancellationToken stop)
    {
        var threads = await db.ThreadsOf(comment.PlanId, stop, c => c.ThreadId == comment.ThreadId);
        if (threads.FirstOrDefault()?.IsUnanswered(comment) == false)
            throw new RuleBroken("comments.rule.answered", null);
    }
}
