using Konvent.Basics;

namespace Konvent.Projects.Documents;

/// <summary>A place for documents in a project, which may lie in another one.</summary>
[Remembered("folder", shape: 1)]
public sealed class Folder : Aggregate
{
    public const int LongestName = 100;

    private Folder() { }

    public Folder(Guid project, FolderFacts facts)
    {
        ProjectId = project;
        Describe(facts);
    }

    public Guid ProjectId { get; private set; }

    /// <summary>The folder it lies in; null where it lies in none.</summary>
    public Guid? ParentId { get; private set; }

    public Wording Name { get; private set; } = Wording.Empty;

    public override Guid RememberedIn => ProjectId;

    public void Describe(FolderFacts facts)
    {
        new Rules()
            .Require(!facts.Name.IsEmpty, "documents.rule.name", nameof(Name))
            .Require(
                facts.Name.Languages.All(language => facts.Name[language]!.Length <= LongestName),
                "documents.rule.tooLong",
                nameof(Name),
                LongestName
            )
            .UnturnedName(facts.Name, nameof(Name))
            .Enforce();
        (Name, ParentId) = (facts.Name, facts.ParentId);
    }
}

/// <summary>What is known of a folder.</summary>
public sealed record FolderFacts(Wording Name, Guid? ParentId);
