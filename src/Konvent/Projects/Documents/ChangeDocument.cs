using Konvent.People.Rights;
using Konvent.Projects.Documents.Folders;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Documents;

/// <summary>What somebody wrote of a document.</summary>
public sealed record WrittenDocument(
    IReadOnlyList<KeyValuePair<Language, string?>> Title,
    Guid? FolderId,
    DocumentReaders Readers
);

/// <summary>Renames a document, puts it into another folder, or says who may see it.</summary>
public sealed class ChangeDocument(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(
        string acronym,
        Guid id,
        int seen,
        WrittenDocument written,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeFiles, stop);
        var document = await db.DocumentAt(acronym, id, who, Deed.ChangeFiles, stop);
        who.RequireCircle(project, written.Readers);
        db.Expect(document, seen);
        document.Describe(new(document.Title.Rewritten(written.Title), written.FolderId, written.Readers));
        await db.SaveInFolder(project.Id, written.FolderId, who, stop);
    }
}
