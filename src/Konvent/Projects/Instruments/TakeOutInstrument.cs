using Konvent.People.Rights;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments;

/// <summary>Takes out an instrument that was entered by mistake, with the group around it and its improvements. <see cref="BringBackInstrument"/> brings them back.</summary>
public sealed class TakeOutInstrument(KonventDb db, TakeOut takeOut)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var instrument = await db.ThingAt<PolicyInstrument>(acronym, id, who, Deed.ChangeInstruments, stop);
        // One by one, so that the history hears of each; the people named for them go without a trace.
        db.RemoveRange(await db.Stakeholders.Where(s => s.InstrumentId == instrument.Id).ToListAsync(stop));
        db.RemoveRange(await db.Improvements.Where(i => i.InstrumentId == instrument.Id).ToListAsync(stop));
        await takeOut.Run<PolicyInstrument>(acronym, id, seen, Deed.ChangeInstruments, who, stop);
    }
}

/// <summary>Brings back an instrument that was taken out, with the group around it and its improvements as they were then.</summary>
public sealed class BringBackInstrument(KonventDb db, BringBack bringBack)
{
    public Task Run(string acronym, Guid id, Person who, CancellationToken stop) =>
        bringBack.Run<PolicyInstrument>(
            acronym,
            id,
            Deed.ChangeInstruments,
            who,
            stop,
            async instrument =>
            {
                foreach (var stakeholder in await db.RemovedWith<Stakeholder>(instrument, s => s.InstrumentId, stop))
                {
                    stakeholder.ComeBack();
                    db.Stakeholders.Add(stakeholder);
                }
                db.Improvements.AddRange(
                    await db.RemovedWith<PolicyImprovement>(instrument, i => i.InstrumentId, stop)
                );
            }
        );
}
