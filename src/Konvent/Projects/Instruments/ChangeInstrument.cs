using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Instruments;

/// <summary>Changes what is known of a policy instrument.</summary>
public sealed class ChangeInstrument(KonventDb db, ReadInstrument read)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(
        string acronym,
        Guid id,
        int seen,
        WrittenInstrument written,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectForOwn(acronym, who, Deed.ChangeInstruments, stop);
        var instrument = await db.ThingAt<PolicyInstrument>(acronym, id, who, Deed.ChangeInstruments, stop);
        db.Expect(instrument, seen);
        instrument.Describe(await read.Run(instrument, instrument.ProjectId, written, who, stop));
        who.RequireOwn(instrument, project);
        await db.SaveAs(who.Author, stop);
    }
}
