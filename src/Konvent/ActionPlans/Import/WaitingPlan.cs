using Konvent.Projects.Import.Waiting;

namespace Konvent.ActionPlans.Import;

/// <summary>A document with a plan that somebody is importing; it waits until the plan is entered, and nobody else sees it.</summary>
public sealed class WaitingPlan : IWait
{
    public const int LongestName = 100;

    private WaitingPlan() { }

    public WaitingPlan(Guid project, Guid account, string name, byte[] file, DateTimeOffset now)
    {
        (ProjectId, AccountId, File, ReadAt) = (project, account, file, now);
        Name = name.Length <= LongestName ? name : name[..LongestName];
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ProjectId { get; private init; }

    public Guid AccountId { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>The document as it came.</summary>
    public byte[] File { get; private init; } = [];

    public DateTimeOffset ReadAt { get; private init; }
}
