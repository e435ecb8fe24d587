using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Documents.Folders;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Documents;

/// <summary>Brings back a document that was taken out, as it was; where its folder is gone, it lies in none.</summary>
public sealed class RestoreDocument(KonventDb db)
{
    public async Task Run(string acronym, Guid id, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeFiles, stop);
        if (await db.Removed<Document>(id, project.Id, stop) is not { } document)
            return; // Somebody was quicker: it is back already.
        if (!who.CirclesOf(project).Contains(document.Readers))
            throw new NotFound();
        if (!await db.Folders.AnyAsync(folder => folder.Id == document.FolderId, stop))
            document.Describe(new(document.Title, FolderId: null, document.Readers));
        db.Documents.Add(document);
        await db.SaveInFolder(project.Id, document.FolderId, who, stop);
    }
}
