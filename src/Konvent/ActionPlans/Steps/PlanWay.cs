using Konvent.Projects.Programmes.Plans;

namespace Konvent.ActionPlans.Steps;

/// <summary>Where a plan stands on its way.</summary>
public enum PlanState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>With the programme's secretariat.</summary>
    Submitted,

    /// <summary>Back from the secretariat with comments; being written again.</summary>
    Returned,

    /// <summary>The secretariat has nothing against it.</summary>
    Accepted,

    /// <summary>The authority responsible for the policy stands behind it.</summary>
    Endorsed,

    /// <summary>Signed, and frozen.</summary>
    Signed,
}

/// <summary>What can be done with a plan on its way.</summary>
public enum PlanMove
{
    Submitted,
    Returned,
    Accepted,
    Endorsed,
    Signed,

    /// <summary>Its writers take it back before it is signed, to go on writing.</summary>
    TakenBack,

    /// <summary>A new version of what was signed is begun.</summary>
    Reopened,

    /// <summary>A new version is given up: the plan says again what was signed.</summary>
    GivenUp,
}

/// <summary>
/// The way of a plan from draft to signature, of those steps that its programme knows. Each programme's plans are signed: the signature is
/// what freezes them.
/// </summary>
public sealed class PlanWay(PlanRules? rules)
{
    private static readonly (PlanStep Step, PlanMove Move)[] Order =
    [
        (PlanStep.Submission, PlanMove.Submitted),
        (PlanStep.Acceptance, PlanMove.Accepted),
        (PlanStep.Endorsement, PlanMove.Endorsed),
        (PlanStep.Signature, PlanMove.Signed),
    ];

    /// <summary>The steps forward, in their order.</summary>
    public IReadOnlyList<PlanMove> Steps { get; } =
    [
        .. from known in Order
        where rules is null || rules.Steps.Contains(known.Step) || known.Step == PlanStep.Signature
        select known.Move,
    ];

    /// <summary>What can be done from here; the step forward first.</summary>
    public IReadOnlyList<PlanMove> From(PlanState state)
    {
        if (state == PlanState.Signed)
            return [PlanMove.Reopened];
        var next = Steps.First(move => After(move) > state || state == PlanState.Returned);
        return state switch
        {
            PlanState.Draft or PlanState.Returned => [next],
            PlanState.Submitted => [next, PlanMove.Returned, PlanMove.TakenBack],
            _ => [next, PlanMove.TakenBack],
        };
    }

    /// <summary>Where a step leads.</summary>
    public static PlanState After(PlanMove move) =>
        move switch
        {
            PlanMove.Submitted => PlanState.Submitted,
            PlanMove.Returned => PlanState.Returned,
            PlanMove.Accepted => PlanState.Accepted,
            PlanMove.Endorsed => PlanState.Endorsed,
            PlanMove.Signed or PlanMove.GivenUp => PlanState.Signed,
            _ => PlanState.Draft,
        };
}
