using Konvent.ActionPlans.Translating;
using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.ActionPlans.Actions;

/// <summary>Changes what an action says.</summary>
public sealed class ChangeAction(KonventDb db, ReadAction read)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else changed what it says since that version.</exception>
    public async Task Run(
        string acronym,
        Guid plan,
        Guid id,
        int seen,
        WrittenAction written,
        Person who,
        CancellationToken stop
    )
    {
        var here = await db.ActionAt(acronym, plan, id, who, Deed.WritePlans, stop);
        here.Plan.RequireOpen();
        // What others meanwhile translated it into stays beside what is written here.
        await db.ExpectPart(here.Action, seen, one => one.Facts.Worded(PlanPieces.Only(written.Languages)), stop);
        here.Action.Describe(await read.Run(here.Plan, here.Action, written, stop));
        await db.SaveAs(who.AuthorIn(new(here.Project, here.Plan)), stop, rule: db.WritingIn(plan));
    }
}
