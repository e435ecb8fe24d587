using Konvent.History;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Instruments;

/// <summary>Brings back an instrument that was taken out, as it was.</summary>
public sealed class RestoreInstrument(KonventDb db)
{
    public async Task Run(string acronym, Guid id, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeInstruments, stop);
        if (await db.Removed<PolicyInstrument>(id, project.Id, stop) is not { } instrument)
            return; // Somebody was quicker: it is back already.
        db.Instruments.Add(instrument);
        await db.SaveAs(who.Author, stop);
    }
}
