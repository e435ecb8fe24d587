using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>Brings a stakeholder back that was taken out, as it was; but for the people named for it, whose details are gone for good.</summary>
public sealed class BringBackStakeholder(KonventDb db, BringBack bringBack)
{
    public async Task Run(string acronym, Guid instrument, Guid id, Person who, CancellationToken stop)
    {
        // Whose the instrument is, theirs is the group around it.
        await db.ThingAt<PolicyInstrument>(acronym, instrument, who, Deed.ChangeInstruments, stop);
        await bringBack.Run<Stakeholder>(
            acronym,
            id,
            Deed.SeeProject,
            who,
            stop,
            async stakeholder =>
            {
                if (stakeholder.InstrumentId != instrument)
                    throw new NotFound();
                stakeholder.ComeBack();
                await db.CheckGroup(stakeholder, stop);
            }
        );
    }
}
