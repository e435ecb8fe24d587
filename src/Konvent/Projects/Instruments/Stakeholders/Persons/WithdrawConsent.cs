using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>A person no longer wants to be named: their row goes, whoever changed it meanwhile, and with it all that was known of them.</summary>
public sealed class WithdrawConsent(KonventDb db)
{
    public async Task Run(
        string acronym,
        Guid instrument,
        Guid stakeholder,
        Guid id,
        Person who,
        CancellationToken stop
    )
    {
        var of = await db.StakeholderAt(acronym, instrument, stakeholder, who, Deed.ChangeInstruments, stop);
        db.Remove(await db.PersonOf(of, id, stop));
        of.CountPersonGone();
        await db.SaveAs(who.Author, stop);
    }
}
