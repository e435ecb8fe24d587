using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Programmes.Plans;

/// <summary>Changes what a programme says about action plans; it holds at once for the plans of its projects.</summary>
public sealed class ChangePlanRules(KonventDb db)
{
    /// <param name="seen">The version of the programme the person had before them.</param>
    /// <param name="asked">Null where nothing is known of plans.</param>
    public async Task Run(Guid id, int seen, PlanRules? asked, Person who, CancellationToken stop)
    {
        var programme = await db.Programmes.FirstOrDefaultAsync(p => p.Id == id, stop) ?? throw new NotFound();
        who.Require(Deed.ChangeProgramme, Place.OfProgramme(id));
        db.Expect(programme, seen);
        programme.AskForPlans(asked);
        await db.SaveAs(who.Author, stop);
    }
}
