using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>Takes an organisation into the group around a policy instrument.</summary>
public sealed class AddStakeholder(KonventDb db, ReadStakeholder read)
{
    public async Task<Stakeholder> Run(
        string acronym,
        Guid instrument,
        WrittenStakeholder written,
        Person who,
        CancellationToken stop
    )
    {
        var around = await db.ThingAt<PolicyInstrument>(acronym, instrument, who, Deed.ChangeInstruments, stop);
        var stakeholder = new Stakeholder(around, await read.Run(before: null, written, stop));
        db.Stakeholders.Add(stakeholder);
        await db.SaveInGroup(stakeholder, who, stop);
        return stakeholder;
    }
}
