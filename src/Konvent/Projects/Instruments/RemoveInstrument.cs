using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Instruments;

/// <summary>Takes out an instrument that was entered by mistake. Its history stays, and <see cref="RestoreInstrument"/> brings it back.</summary>
public sealed class RemoveInstrument(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var instrument = await db.InstrumentAt(acronym, id, who, Deed.ChangeInstruments, stop);
        db.Expect(instrument, seen);
        db.Instruments.Remove(instrument);
        await db.SaveAs(who.Author, stop);
    }
}
