using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>Enters what became better about a policy instrument.</summary>
public sealed class AddImprovement(KonventDb db, TimeProvider clock)
{
    public async Task<PolicyImprovement> Run(
        string acronym,
        Guid instrument,
        WrittenImprovement written,
        Person who,
        CancellationToken stop
    )
    {
        var improved = await db.ThingAt<PolicyInstrument>(acronym, instrument, who, Deed.ChangeInstruments, stop);
        var facts = written.Facts(before: null);
        facts.CheckIsPast(clock.Today());
        var improvement = new PolicyImprovement(improved, facts);
        db.Improvements.Add(improvement);
        await db.SaveAs(who.Author, stop);
        return improvement;
    }
}
