using Konvent.Basics;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A product of a work package that is counted: four workshops, one study. What it changes is a result.</summary>
public sealed class PlannedOutput
{
    public const int Largest = 10_000_000;

    private PlannedOutput() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public int Position { get; private set; }

    public Wording Name { get; private set; } = Wording.Empty;

    /// <summary>What is counted: workshops, copies, people trained.</summary>
    public Wording Unit { get; private set; } = Wording.Empty;

    /// <summary>How many there are to be.</summary>
    public int? Target { get; private set; }

    internal static PlannedOutput Make(PlannedOutput? known, OutputFacts facts, int position)
    {
        var output = known ?? new PlannedOutput();
        (output.Name, output.Unit, output.Target, output.Position) = (facts.Name, facts.Unit, facts.Target, position);
        return output;
    }
}

/// <summary>What is known of an output; without an id it is a new one.</summary>
public sealed record OutputFacts(Guid? Id, Wording Name, Wording Unit, int? Target);
