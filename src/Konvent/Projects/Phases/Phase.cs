using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Phases;

/// <summary>A part of a project's life with a name and a purpose of its own: phase 1 (learning), stage II, core phase.</summary>
public sealed class Phase
{
    private Phase() { }

    internal Phase(PhaseFacts facts, int position)
    {
        Id = Guid.CreateVersion7();
        Change(facts, position);
    }

    public Guid Id { get; private init; }

    public int Position { get; private set; }

    public Wording Name { get; private set; } = Wording.Empty;

    /// <summary>What the phase is for.</summary>
    public Wording Purpose { get; private set; } = Wording.Empty;

    /// <summary>From when to when, as far as it is known.</summary>
    public When? Dates { get; private set; }

    internal void Change(PhaseFacts facts, int position) =>
        (Name, Purpose, Dates, Position) = (facts.Name, facts.Purpose, facts.Dates, position);

    /// <summary>It ends with these dates.</summary>
    internal void GoOnUntil(When end) => Dates = When.Between(Dates!, end);
}

/// <summary>What is known of a phase; without an id it is a new one.</summary>
public sealed record PhaseFacts(Guid? Id, Wording Name, Wording Purpose, When? Dates);
