namespace Konvent.Projects.Addresses;

/// <summary>An address under which a project was found until it got another acronym.</summary>
public sealed class FormerAddress
{
    private FormerAddress() { }

    internal FormerAddress(Guid project, string path, DateTimeOffset left)
    {
        Id = Guid.CreateVersion7();
        (ProjectId, Path, LeftAt) = (project, path, left);
    }

    public Guid Id { get; private init; }

    public Guid ProjectId { get; private init; }

    public string Path { get; private init; } = "";

    public DateTimeOffset LeftAt { get; private init; }
}
