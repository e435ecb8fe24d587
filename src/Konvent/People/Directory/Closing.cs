using Konvent.Basics;

namespace Konvent.People.Directory;

/// <summary>That an account was closed or opened again, when and by whom. Never changed afterwards.</summary>
public sealed class Closing
{
    private Closing() { }

    internal Closing(Guid account, bool isClosed, Author who, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        (AccountId, IsClosed, At, WhoId, WhoName) = (account, isClosed, at, who.Id, who.Name);
    }

    public Guid Id { get; private init; }

    public Guid AccountId { get; private init; }

    /// <summary>Whether it was closed; else it was opened again.</summary>
    public bool IsClosed { get; private init; }

    public DateTimeOffset At { get; private init; }

    public Guid? WhoId { get; private init; }

    /// <summary>What they were called then.</summary>
    public string WhoName { get; private init; } = "";
}
