using Konvent.Basics;
using Konvent.Files;
using Konvent.People.Rights;
using Konvent.Projects.Documents.Folders;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Documents;

/// <summary>A document as somebody uploads it.</summary>
/// <param name="Title">Without any, it is called as its file is.</param>
public sealed record NewDocument(
    IReadOnlyList<KeyValuePair<Language, string?>> Title,
    Guid? FolderId,
    DocumentReaders Readers,
    string? Note,
    Language? Language
);

/// <summary>Enters a document with its first version.</summary>
public sealed class AddDocument(KonventDb db, TimeProvider clock)
{
    /// <param name="file">A content that is kept already.</param>
    public async Task<Document> Run(
        string acronym,
        NewDocument wanted,
        FileToSend file,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeFiles, stop);
        who.RequireCircle(project, wanted.Readers);
        var title = Wording.Empty.Rewritten(wanted.Title);
        if (title.IsEmpty)
            title = Wording.In(Own(project, wanted), Path.GetFileNameWithoutExtension(file.Name));
        var document = new Document(
            project.Id,
            new(title, wanted.FolderId, wanted.Readers),
            new(file, wanted.Note, wanted.Language, clock.GetUtcNow(), who.Name)
        );
        await db.Use(file, stop);
        db.Documents.Add(document);
        await db.SaveInFolder(project.Id, wanted.FolderId, who, stop);
        return document;
    }

    private static Language Own(Project project, NewDocument wanted) =>
        wanted.Language ?? (project.Languages.Count > 0 ? project.Languages[0] : Language.English);
}
