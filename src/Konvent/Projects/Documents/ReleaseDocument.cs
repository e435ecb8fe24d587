using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Documents;

/// <summary>Gives the newest version of a document to the public, from the launch of the project on; or takes it back.</summary>
public sealed class ReleaseDocument(KonventDb db)
{
    /// <param name="seen">The version the person had before them: what is released is what they saw.</param>
    public Task Run(string acronym, Guid id, int seen, Person who, CancellationToken stop) =>
        Change(acronym, id, seen, document => document.Release(), who, stop);

    public Task TakeBack(string acronym, Guid id, int seen, Person who, CancellationToken stop) =>
        Change(acronym, id, seen, document => document.TakeBack(), who, stop);

    // Whoever may open the project to the public may open what is in it.
    private async Task Change(
        string acronym,
        Guid id,
        int seen,
        Action<Document> how,
        Person who,
        CancellationToken stop
    )
    {
        var document = await db.DocumentAt(acronym, id, who, Deed.LaunchProject, stop);
        db.Expect(document, seen);
        how(document);
        await db.SaveAs(who.Author, stop);
    }
}
