using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>What somebody behind a link can do, by what they were let in for; anything else does not exist for them.</summary>
public sealed class ActAsGuest(
    KonventDb db,
    WriteComment write,
    ResolveThread resolve,
    TakeBackComment takeBack,
    TakeStep take,
    TimeProvider clock
)
{
    /// <summary>A link that got into wrong hands fills no plan.</summary>
    public const int MostComments = 200;

    public async Task<PlanComment> Comment(GuestHere here, WrittenComment written, CancellationToken stop)
    {
        Require(here, GuestPurpose.Comment);
        if (written.Thread is { } thread)
            await Own(here, thread, stop);
        var guest = here.Guest.Id;
        if (await db.PlanComments.CountAsync(c => c.GuestId == guest, stop) >= MostComments)
            throw new RuleBroken("guests.rule.tooMany", "Text", MostComments);
        await NoteSeen(here.Guest, stop);
        return await write.Write(here.Place, written, Of(here.Guest), stop);
    }

    public async Task Resolve(GuestHere here, Guid thread, WrittenOutcome written, CancellationToken stop)
    {
        Require(here, GuestPurpose.Comment);
        var first = await Own(here, thread, stop);
        await NoteSeen(here.Guest, stop);
        await resolve.Resolve(here.Place, first, written, Of(here.Guest), stop);
    }

    public async Task Reopen(GuestHere here, Guid thread, CancellationToken stop)
    {
        Require(here, GuestPurpose.Comment);
        var first = await Own(here, thread, stop);
        await NoteSeen(here.Guest, stop);
        await resolve.Reopen(first, Of(here.Guest), stop);
    }

    public async Task TakeBack(GuestHere here, Guid comment, CancellationToken stop)
    {
        Require(here, GuestPurpose.Comment);
        await NoteSeen(here.Guest, stop);
        await takeBack.TakeBack(here.Place, comment, Of(here.Guest), stop);
    }

    /// <summary>Accepts or returns the plan; the name under it stands in the plan's steps for good.</summary>
    /// <param name="seen">The version they had before them.</param>
    public async Task Decide(GuestHere here, int seen, WrittenStep written, CancellationToken stop)
    {
        Require(here, GuestPurpose.Decide);
        if (written.Move is not (PlanMove.Accepted or PlanMove.Returned))
            throw new NotFound();
        if (here.Plan.State != PlanState.Submitted)
            throw new RuleBroken("guests.rule.notSubmitted", null);
        if (string.IsNullOrWhiteSpace(written.By))
            throw new RuleBroken("actionplans.rule.byMissing", nameof(written.By));
        await NoteSeen(here.Guest, stop);
        var name = written.By.Trim();
        try
        {
            await take.Take(here.Place, seen, written, name, new(null, name), stop);
        }
        catch (StaleSave)
        {
            throw new RuleBroken("guests.rule.changedMeanwhile", null);
        }
    }

    internal static Commenter Of(PlanGuest guest) => new(null, guest.Id, guest.Name);

    private async Task NoteSeen(PlanGuest guest, CancellationToken stop)
    {
        var today = clock.Today();
#pragma warning disable RS0030 // Noted beside what they do: two comments sent at once do not make each other stale.
        await db
            .PlanGuests.Where(g => g.Id == guest.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.LastSeenOn, today), stop);
#pragma warning restore RS0030
    }

    private static void Require(GuestHere here, GuestPurpose purpose)
    {
        if (here.Guest.Purpose != purpose)
            throw new NotFound();
    }

    // They see, answer and close what they began themselves; what others say among each other is none of theirs.
    private async Task<PlanComment> Own(GuestHere here, Guid thread, CancellationToken stop)
    {
        var first = await db.ThreadAt(here.Plan.Id, thread, stop);
        return first.GuestId == here.Guest.Id ? first : throw new NotFound();
    }
}
