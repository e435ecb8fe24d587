using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Documents.Folders;

/// <summary>What holds among the folders of a project and the documents in them, also when many people move them at once.</summary>
internal static class FolderRules
{
    /// <summary>Saves a document whose folder must still be there.</summary>
    public static Task SaveInFolder(
        this KonventDb db,
        Guid project,
        Guid? folder,
        Person who,
        CancellationToken stop
    ) =>
        db.SaveAs(
            who.Author,
            stop,
            rule: new(
                project,
                async until =>
                    Known(
                        folder is null
                            || await db.Folders.AnyAsync(f => f.Id == folder && f.ProjectId == project, until),
                        nameof(Document.FolderId)
                    )
            )
        );

    /// <summary>Saves a folder, new or moved: not into itself, and not too deep.</summary>
    public static Task SaveFolder(this KonventDb db, Folder folder, Person who, CancellationToken stop) =>
        db.SaveAs(
            who.Author,
            stop,
            rule: new(folder.ProjectId, async until => Check(folder, await FolderTree.Of(db, folder.ProjectId, until)))
        );

    /// <summary>Takes out a folder in which there is nothing.</summary>
    public static Task SaveWithout(this KonventDb db, Folder folder, Person who, CancellationToken stop) =>
        db.SaveAs(
            who.Author,
            stop,
            rule: new(
                folder.ProjectId,
                async until =>
                {
                    if (
                        await db.Folders.AnyAsync(inner => inner.ParentId == folder.Id, until)
                        || await db.Documents.AnyAsync(document => document.FolderId == folder.Id, until)
                    )
                        throw new RuleBroken("documents.rule.folderNotEmpty");
                }
            )
        );

    private static void Check(Folder folder, FolderTree tree)
    {
        const string field = nameof(Folder.ParentId);
        Known(folder.ParentId is null || tree[folder.ParentId] is not null, field);
        var path = tree.PathTo(folder.ParentId);
        if (path.Any(outer => outer.Id == folder.Id))
            throw new RuleBroken("documents.rule.folderInItself", field);
        if (path.Count + tree.HeightOf(folder.Id) > FolderTree.Deepest)
            throw new RuleBroken("documents.rule.tooDeep", field, FolderTree.Deepest);
    }

    private static void Known(bool known, string field)
    {
        if (!known)
            throw new RuleBroken("documents.rule.folderUnknown", field);
    }
}
