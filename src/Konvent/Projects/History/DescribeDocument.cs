using Konvent.History.Comparison;

namespace Konvent.Projects.History;

/// <summary>How the history of a document reads.</summary>
internal sealed class DescribeDocument : IDescribeHistory
{
    public string Kind => "document";

    public string Label => "history.kind.document";

    public string CalledAfter => "title";

    public Description Description { get; } =
        new Description()
            .Wording("title", "documents.title")
            .Reference("folderId", "documents.folder", "folder")
            .Choice("readers", "documents.readers", "documents.readers.")
            .Text("releasedVersion", "documents.released.version")
            .List(
                "versions",
                "documents.column.version",
                Description
                    .Called("fileName")
                    .Text("note", "documents.note")
                    // Who, when and what it is stands on the document's page; a version never changes.
                    .Leave("number", "hash", "length", "mediaType", "fileName", "language", "uploadedAt", "uploadedBy")
            )
            .Leave("projectId");
}

/// <summary>How the history of a folder reads.</summary>
internal sealed class DescribeFolder : IDescribeHistory
{
    public string Kind => "folder";

    public string Label => "history.kind.folder";

    public string CalledAfter => "name";

    public Description Description { get; } =
        new Description()
            .Wording("name", "documents.folder.name")
            .Reference("parentId", "documents.folder.in", "folder")
            .Leave("projectId");
}
