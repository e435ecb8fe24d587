using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Chronicle;

/// <summary>Brings back an entry that was taken out; with an extension the project's end moves again.</summary>
public sealed class BringBackEntry(KonventDb db, BringBack bringBack)
{
    /// <returns>What became of the project's end; null where it stays.</returns>
    public async Task<MovedEnd?> Run(string acronym, Guid id, Person who, CancellationToken stop)
    {
        MovedEnd? moved = null;
        await bringBack.Run<ChronicleEntry>(acronym, id, Deed.ChangeChronicle, who, stop, fit: MoveEnd);
        return moved;

        async Task MoveEnd(ChronicleEntry entry) =>
            moved = await db.MoveEndWith(acronym, entry, isTakenOut: false, who, stop);
    }
}
