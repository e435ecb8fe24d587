using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Chronicle;

/// <summary>Takes an entry out that was written by mistake; with the last extension the project's end goes back to where it was.</summary>
public sealed class TakeOutEntry(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <returns>What became of the project's end; null where it stays.</returns>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task<MovedEnd?> Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var entry = await db.ThingAt<ChronicleEntry>(acronym, id, who, Deed.ChangeChronicle, stop);
        db.Expect(entry, seen);
        var moved = await db.MoveEndWith(acronym, entry, isTakenOut: true, who, stop);
        db.Remove(entry);
        await db.SaveAs(who.Author, stop);
        return moved;
    }
}
