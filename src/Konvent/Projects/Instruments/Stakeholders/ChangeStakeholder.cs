using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>Changes what is known of a stakeholder; one that leaves the group gets the day until which it stood in it.</summary>
public sealed class ChangeStakeholder(KonventDb db, ReadStakeholder read)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(
        string acronym,
        Guid instrument,
        Guid id,
        int seen,
        WrittenStakeholder written,
        Person who,
        CancellationToken stop
    )
    {
        var stakeholder = await db.StakeholderAt(acronym, instrument, id, who, Deed.ChangeInstruments, stop);
        db.Expect(stakeholder, seen);
        stakeholder.Describe(await read.Run(stakeholder, written, stop));
        await db.SaveInGroup(stakeholder, who, stop);
    }
}
