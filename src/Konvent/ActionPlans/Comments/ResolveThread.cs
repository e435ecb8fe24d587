using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.ActionPlans.Comments;

/// <summary>What became of a thread, as somebody wrote it.</summary>
public sealed record WrittenOutcome(ThreadOutcome? Outcome, string? Note);

/// <summary>Says what became of a thread, or opens it again: whoever may write the plan, and whoever began the thread.</summary>
public sealed class ResolveThread(KonventDb db, TellOfComment tell, TimeProvider clock)
{
    public async Task Run(
        string acronym,
        Guid plan,
        Guid thread,
        WrittenOutcome written,
        Person who,
        CancellationToken stop
    )
    {
        var (here, first) = await Find(acronym, plan, thread, who, stop);
        first.Resolve(written.Outcome, written.Note, who.Author, clock.GetUtcNow());
        await tell.OfOutcome(here, first, who, stop);
        await db.SaveAs(who.Author, stop);
    }

    public async Task Reopen(string acronym, Guid plan, Guid thread, Person who, CancellationToken stop)
    {
        var (_, first) = await Find(acronym, plan, thread, who, stop);
        first.Reopen();
        await db.SaveAs(who.Author, stop);
    }

    /// <summary>Whether this person says what became of what this comment began.</summary>
    internal static bool May(Person who, PlanIn here, PlanComment first) =>
        who.May(Deed.WritePlans, here) || who.May(Deed.CommentPlans, here) && first.AccountId == who.Id;

    private async Task<(PlanIn Here, PlanComment First)> Find(
        string acronym,
        Guid plan,
        Guid thread,
        Person who,
        CancellationToken stop
    )
    {
        var here = await db.PlanAt(acronym, plan, who, Deed.CommentPlans, stop);
        var first = await db.ThreadAt(plan, thread, stop);
        return May(who, here, first) ? (here, first) : throw new NotAllowed(Deed.WritePlans);
    }
}
