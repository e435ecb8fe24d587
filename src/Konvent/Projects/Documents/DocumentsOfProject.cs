using Konvent.Basics;
using Konvent.Files;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Documents;

/// <summary>A document in one of its versions, as lists show it.</summary>
/// <param name="Number">The version's.</param>
/// <param name="Released">The number of the version that was released to the public.</param>
public sealed record DocumentRow(
    Guid Id,
    Wording Title,
    Guid? FolderId,
    DocumentReaders Readers,
    int? Released,
    int Number,
    FileToSend File,
    Language? Language,
    DateTimeOffset UploadedAt,
    string UploadedBy
)
{
    /// <summary>The newest version.</summary>
    public static DocumentRow Of(Document document) => Of(document, document.Newest);

    public static DocumentRow Of(Document document, DocumentVersion version) =>
        new(
            document.Id,
            document.Title,
            document.FolderId,
            document.Readers,
            document.ReleasedVersion,
            version.Number,
            version.File,
            version.Language,
            version.UploadedAt,
            version.UploadedBy
        );

    /// <summary>By title, as this reader reads it.</summary>
    public static IReadOnlyList<DocumentRow> InOrder(IEnumerable<DocumentRow> rows, Language reader) =>
        [
            .. rows.OrderBy(row => Folding.Fold(row.Title.For(reader)?.Text ?? ""), StringComparer.Ordinal)
                .ThenBy(row => row.Id),
        ];
}

/// <summary>Reads the documents of a project.</summary>
public static class DocumentsOfProject
{
    /// <summary>All that this person may see, in one query.</summary>
    public static Task<List<Document>> DocumentsOf(
        this KonventDb db,
        Project project,
        Person? who,
        CancellationToken stop
    ) => db.Documents.AsNoTracking().SeenBy(who, project).ToListAsync(stop);

    /// <summary>What everybody gets of the project once it is launched: each document in the version that was released.</summary>
    public static async Task<IReadOnlyList<DocumentRow>> ReleasedDocumentsOf(
        this KonventDb db,
        Guid project,
        Language reader,
        CancellationToken stop
    )
    {
        var documents = await db.Documents.AsNoTracking().ReleasedIn(project).ToListAsync(stop);
        return DocumentRow.InOrder(documents.Select(document => DocumentRow.Of(document, document.Released!)), reader);
    }

    /// <summary>Makes sure that the content stays: from now on something refers to it.</summary>
    internal static async Task Use(this KonventDb db, FileToSend file, CancellationToken stop)
    {
        var stored =
            await db.StoredFiles.FirstOrDefaultAsync(content => content.Hash == file.Hash, stop)
            ?? throw new RuleBroken("files.rule.missing", "File");
        stored.Use();
    }
}
