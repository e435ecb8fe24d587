using Konvent.Api;

namespace Konvent.Projects.Documents;

/// <summary>A file of a project: in which folder it lies, who may see it, and all its versions, the newest last.</summary>
/// <param name="ReleasedVersion">The number of the version given to the public; null where none is.</param>
public sealed record DocumentAnswer(
    Guid Id,
    int Version,
    IReadOnlyDictionary<string, string> Title,
    Guid? FolderId,
    DocumentReaders Readers,
    int? ReleasedVersion,
    IReadOnlyList<VersionAnswer> Versions
)
{
    public static DocumentAnswer Of(Document document) =>
        new(
            document.Id,
            document.Version,
            WordingShape.Of(document.Title),
            document.FolderId,
            document.Readers,
            document.ReleasedVersion,
            [.. document.Versions.Select(VersionAnswer.Of)]
        );
}

/// <summary>One version of a file.</summary>
/// <param name="Sha256">Of its content, in hexadecimal digits.</param>
public sealed record VersionAnswer(
    int Number,
    string FileName,
    long Length,
    string MediaType,
    string Sha256,
    string? Note,
    string? Language,
    DateTimeOffset UploadedAt,
    string UploadedBy
)
{
    public static VersionAnswer Of(DocumentVersion version) =>
        new(
            version.Number,
            version.FileName,
            version.Length,
            version.MediaType,
            version.Hash,
            version.Note,
            version.Language?.Code,
            version.UploadedAt,
            version.UploadedBy
        );
}

/// <summary>What is known of a file beside its versions, whole.</summary>
public sealed record DocumentInput(IReadOnlyDictionary<string, string?> Title, Guid? FolderId, DocumentReaders Readers)
{
    public WrittenDocument Read(Document before) =>
        new(WordingShape.Sent(Title, before.Title, nameof(Title)), FolderId, Readers);
}
