using Konvent.Basics;

namespace Konvent.ActionPlans.Steps;

/// <summary>What the steps of a plan are called in addresses: a change that is more than an edit is a noun.</summary>
internal static class StepNouns
{
    private static readonly Dictionary<string, PlanMove> Moves = new()
    {
        ["submission"] = PlanMove.Submitted,
        ["return"] = PlanMove.Returned,
        ["acceptance"] = PlanMove.Accepted,
        ["endorsement"] = PlanMove.Endorsed,
        ["signature"] = PlanMove.Signed,
        ["withdrawal"] = PlanMove.TakenBack,
        ["version"] = PlanMove.Reopened,
    };

    public static bool Know(string noun) => Moves.ContainsKey(noun);

    public static string Of(PlanMove move) => Moves.First(pair => pair.Value == move).Key;

    public static PlanMove MoveOf(string noun) => Moves.TryGetValue(noun, out var move) ? move : throw new NotFound();
}
