using Konvent.Basics;

namespace Konvent.History;

/// <summary>One save of one thing: its full state, who saved it, when and why. Never changed afterwards.</summary>
public sealed class Revision
{
    private Revision() { }

    public Revision(Aggregate what, RememberedAttribute kind, Author who, DateTimeOffset at, string? why, bool removed)
    {
        (Of, In, Kind, Shape, Number) = (what.Id, what.RememberedIn, kind.Kind, kind.Shape, what.Version);
        (WhoId, WhoName, WrittenFor, At, Why, Removed) = (who.Id, who.Name, who.For, at, why, removed);
        State = StateJson.Write(what);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The thing that was saved.</summary>
    public Guid Of { get; private init; }

    /// <summary>The thing in whose history this is read: a participation's changes stand in its project's history.</summary>
    public Guid In { get; private init; }

    public string Kind { get; private init; } = "";

    /// <summary>Which shape of the state this is; raised when a property is renamed or re-cut.</summary>
    public int Shape { get; private init; }

    /// <summary>The version that the save made.</summary>
    public int Number { get; private init; }

    public string State { get; private init; } = "";

    public Guid? WhoId { get; private init; }

    public string WhoName { get; private init; } = "";

    /// <summary>The organisations for which somebody else saved it; null where nobody wrote for others.</summary>
    public IReadOnlyList<Guid>? WrittenFor { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string? Why { get; private init; }

    /// <summary>Whether the save took the thing away; the state is the last one before.</summary>
    public bool Removed { get; private init; }
}
