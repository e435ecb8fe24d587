using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>Brings a policy improvement back that was taken out, as it was.</summary>
public sealed class BringBackImprovement(KonventDb db, BringBack bringBack)
{
    public async Task Run(string acronym, Guid instrument, Guid id, Person who, CancellationToken stop)
    {
        // Whose the instrument is, theirs are its improvements.
        await db.ThingAt<PolicyInstrument>(acronym, instrument, who, Deed.ChangeInstruments, stop);
        await bringBack.Run<PolicyImprovement>(
            acronym,
            id,
            Deed.SeeProject,
            who,
            stop,
            improvement => improvement.InstrumentId == instrument ? Task.CompletedTask : throw new NotFound()
        );
    }
}
