using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Instruments;

/// <summary>Enters a policy instrument that the project wants to improve.</summary>
public sealed class AddInstrument(KonventDb db, ReadInstrument read)
{
    public async Task<PolicyInstrument> Run(
        string acronym,
        WrittenInstrument written,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectForOwn(acronym, who, Deed.ChangeInstruments, stop);
        var facts = await read.Run(before: null, project.Id, written, who, stop);
        var instrument = new PolicyInstrument(project.Id, facts);
        who.RequireOwn(instrument, project);
        db.Instruments.Add(instrument);
        await db.SaveAs(who.Author, stop);
        return instrument;
    }
}
