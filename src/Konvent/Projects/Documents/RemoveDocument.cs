using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Documents;

/// <summary>Takes a document out with all its versions. Its history and its contents stay, and <see cref="RestoreDocument"/> brings it back.</summary>
public sealed class RemoveDocument(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var document = await db.DocumentAt(acronym, id, who, Deed.ChangeFiles, stop);
        db.Expect(document, seen);
        db.Documents.Remove(document);
        await db.SaveAs(who.Author, stop);
    }
}
