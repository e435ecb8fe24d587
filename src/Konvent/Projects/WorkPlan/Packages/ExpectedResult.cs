using Konvent.Basics;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>The change a work package is to bring about, and how one will see that it came; it is no product and is not counted.</summary>
public sealed class ExpectedResult
{
    private ExpectedResult() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public int Position { get; private set; }

    /// <summary>What will be different.</summary>
    public Wording Change { get; private set; } = Wording.Empty;

    /// <summary>How it is measured.</summary>
    public Wording Measured { get; private set; } = Wording.Empty;

    internal static ExpectedResult Make(ExpectedResult? known, ResultFacts facts, int position)
    {
        var result = known ?? new ExpectedResult();
        (result.Change, result.Measured, result.Position) = (facts.Change, facts.Measured, position);
        return result;
    }
}

/// <summary>What is known of a result; without an id it is a new one.</summary>
public sealed record ResultFacts(Guid? Id, Wording Change, Wording Measured);
