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
        await Resolve(here, first, written, new(who.Id, null, who.Name), stop);
    }

    public async Task Reopen(string acronym, Guid plan, Guid thread, Person who, CancellationToken stop)
    {
        var (_, first) = await Find(acronym, plan, thread, who, stop);
        await Reopen(first, new(who.Id, null, who.Name), stop);
    }

    /// <summary>The same for somebody of whom the caller knows that they may.</summary>
    internal async Task Resolve(
        PlanIn here,
        PlanComment first,
        WrittenOutcome written,
        Commenter by,
        CancellationToken stop
    )
    {
        first.Resolve(written.Outcome, written.Note, by, clock.GetUtcNow());
        await tell.OfOutcome(here, first, by, stop);
        await db.SaveAs(by.Author, stop);
    }

    /// <summary>The same for somebody of whom the caller knows that they may.</summary>
    internal Task Reopen(PlanComment first, Commenter by, CancellationToken stop)
    {
        first.Reopen();
        return db.SaveAs(by.Author, stop);
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
