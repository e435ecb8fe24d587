using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Chronicle;

/// <summary>Changes what an entry of the chronicle says.</summary>
public sealed class ChangeEntry(KonventDb db, ReadEntry read)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, WrittenEntry written, Person who, CancellationToken stop)
    {
        var entry = await db.ThingAt<ChronicleEntry>(acronym, id, who, Deed.ChangeChronicle, stop);
        db.Expect(entry, seen);
        entry.Describe(await read.Run(entry, entry.ProjectId, written, stop));
        await db.SaveAs(who.Author, stop);
    }
}
