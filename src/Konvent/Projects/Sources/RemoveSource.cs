using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Sources;

/// <summary>Takes out a source that was entered by mistake. Its history stays, and <see cref="RestoreSource"/> brings it back.</summary>
public sealed class RemoveSource(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var source = await db.SourceAt(acronym, id, who, Deed.ChangeSources, stop);
        db.Expect(source, seen);
        db.Sources.Remove(source);
        await db.SaveAs(who.Author, stop);
    }
}
