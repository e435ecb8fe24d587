using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Comments;

/// <summary>A comment as somebody wrote it.</summary>
/// <param name="Thread">The thread in which it answers; null where it begins one. An answer is about what its thread is about.</param>
public sealed record WrittenComment(CommentPlace Place, Guid? Thread, string? Text);

/// <summary>Says something about a plan, or answers to what was said.</summary>
public sealed class WriteComment(KonventDb db, TellOfComment tell, TimeProvider clock)
{
    public async Task<PlanComment> Run(
        string acronym,
        Guid plan,
        WrittenComment written,
        Person who,
        CancellationToken stop
    )
    {
        var here = await db.PlanAt(acronym, plan, who, Deed.CommentPlans, stop);
        return await Write(here, written, new(who.Id, null, who.Name), stop);
    }

    /// <summary>The same for somebody of whom the caller knows that they may.</summary>
    internal Task<PlanComment> Write(PlanIn here, WrittenComment written, Commenter by, CancellationToken stop) =>
        written.Thread is { } thread ? Answer(here, thread, written.Text, by, stop) : Begin(here, written, by, stop);

    private async Task<PlanComment> Begin(PlanIn here, WrittenComment written, Commenter by, CancellationToken stop)
    {
        await Check(here, written.Place, stop);
        var comment = new PlanComment(here.Plan, written.Place, written.Text, by, clock.GetUtcNow());
        db.PlanComments.Add(comment);
        // Among those who speak of the plan at the same moment: its writers get one letter of it all.
        await db.SaveAs(by.Author, stop, rule: new(here.Plan.Id, until => tell.OfNew(here, comment, until)));
        return comment;
    }

    private async Task<PlanComment> Answer(PlanIn here, Guid thread, string? text, Commenter by, CancellationToken stop)
    {
        var first = await db.ThreadAt(here.Plan.Id, thread, stop);
        var answer = first.Answer(text, by, clock.GetUtcNow());
        db.PlanComments.Add(answer);
        await tell.OfAnswer(here, first, answer, stop);
        // Whoever takes back the comment that is answered waits, or has done so before.
        await db.SaveAs(by.Author, stop, rule: new(thread, until => RequireThere(thread, until)));
        return answer;
    }

    private async Task Check(PlanIn here, CommentPlace place, CancellationToken stop)
    {
        if (!CommentedParts.Know(place))
            throw new RuleBroken("comments.rule.partUnknown", nameof(place.Part));
        if (
            place.ActionId is { } action
            && !await db.PlannedActions.AnyAsync(a => a.Id == action && a.PlanId == here.Plan.Id, stop)
        )
            throw new RuleBroken("comments.rule.actionGone", nameof(place.ActionId));
    }

    private async Task RequireThere(Guid thread, CancellationToken stop)
    {
        if (!await db.PlanComments.AnyAsync(c => c.Id == thread, stop))
            throw new RuleBroken("comments.rule.takenBack", null);
    }
}
