using Konvent.Basics;

namespace Konvent.Projects.Documents;

/// <summary>Something written or drawn that the project keeps, in all its versions.</summary>
[Remembered("document", shape: 1)]
public sealed class Document : Aggregate
{
    public const int LongestTitle = 300;
    public const int LongestNote = 500;

    private readonly List<DocumentVersion> versions = [];

    private Document() { }

    public Document(Guid project, DocumentFacts facts, NewVersion first)
    {
        ProjectId = project;
        Describe(facts);
        Append(first);
    }

    public Guid ProjectId { get; private set; }

    /// <summary>The folder it lies in; null where it lies in none.</summary>
    public Guid? FolderId { get; private set; }

    public Wording Title { get; private set; } = Wording.Empty;

    public DocumentReaders Readers { get; private set; } = DocumentReaders.Members;

    /// <summary>The version that was released to the public; a newer one is not, until it is released in its turn.</summary>
    public int? ReleasedVersion { get; private set; }

    // A database gives rows back in any order.
    public IReadOnlyList<DocumentVersion> Versions => [.. versions.OrderBy(version => version.Number)];

    public DocumentVersion Newest => versions.MaxBy(version => version.Number)!;

    /// <summary>What the public gets, once its project is launched; null where nothing was released, or not to everybody.</summary>
    public DocumentVersion? Released =>
        Readers == DocumentReaders.Public ? versions.Find(version => version.Number == ReleasedVersion) : null;

    public override Guid RememberedIn => ProjectId;

    public void Describe(DocumentFacts facts)
    {
        new Rules()
            .Require(!facts.Title.IsEmpty, "documents.rule.title", nameof(Title))
            .Require(
                facts.Title.Languages.All(language => facts.Title[language]!.Length <= LongestTitle),
                "documents.rule.tooLong",
                nameof(Title),
                LongestTitle
            )
            .UnturnedName(facts.Title, nameof(Title))
            .Require(Enum.IsDefined(facts.Readers), "documents.rule.readersUnknown", nameof(Readers))
            .Enforce();
        (Title, FolderId, Readers) = (facts.Title, facts.FolderId, facts.Readers);
    }

    /// <summary>The newest version from now on; those before it stay.</summary>
    public void Append(NewVersion version)
    {
        new Rules()
            .Require(
                version.Note is null or { Length: <= LongestNote },
                "documents.rule.tooLong",
                nameof(DocumentVersion.Note),
                LongestNote
            )
            .UnturnedProse(version.Note, nameof(DocumentVersion.Note))
            .Enforce();
        versions.Add(new DocumentVersion(versions.Count + 1, version));
    }

    /// <summary>Gives the newest version to the public, from the launch of the project on.</summary>
    public void Release()
    {
        new Rules()
            .Require(Readers == DocumentReaders.Public, "documents.rule.releaseReaders")
            .Require(ReleasedVersion != Newest.Number, "documents.rule.releasedAlready")
            .Enforce();
        ReleasedVersion = Newest.Number;
    }

    public void TakeBack()
    {
        if (ReleasedVersion is null)
            throw new RuleBroken("documents.rule.notReleased");
        ReleasedVersion = null;
    }
}

/// <summary>What is known of a document.</summary>
public sealed record DocumentFacts(Wording Title, Guid? FolderId, DocumentReaders Readers);
