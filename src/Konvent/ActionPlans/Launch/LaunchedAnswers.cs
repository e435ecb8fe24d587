using Konvent.ActionPlans.Api;
using Konvent.Api;

namespace Konvent.ActionPlans.Launch;

/// <summary>A launched plan in a list.</summary>
/// <param name="Language">The language in which it was signed.</param>
/// <param name="Edition">Which version of the plan was signed, from one.</param>
/// <param name="Actions">How many actions it has.</param>
public sealed record LaunchedPlanShort(
    Guid Id,
    DateOnly LaunchedOn,
    string Language,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyDictionary<string, string> Summary,
    int Edition,
    WhenShape SignedOn,
    IReadOnlyList<PartyAnswer> Partners,
    InstrumentInPlanAnswer? Instrument,
    int Actions
)
{
    public static LaunchedPlanShort Of(LaunchedPlan plan) =>
        new(
            plan.Id,
            plan.LaunchedOn,
            plan.Text.Language.Code,
            WordingShape.Of(plan.Text.Title),
            WordingShape.Of(plan.Text.Summary),
            plan.Signed.Edition,
            WhenShape.Of(plan.Signed.SignedOn)!,
            [.. plan.Text.Partners.Select(PartyAnswer.Of)],
            InstrumentInPlanAnswer.Of(plan.Text.Instrument),
            plan.Text.Actions.Count
        );
}

/// <summary>A launched plan: what was signed last.</summary>
public sealed record LaunchedPlanAnswer(Guid Id, DateOnly LaunchedOn, FrozenAnswer Signed)
{
    public static LaunchedPlanAnswer Of(LaunchedPlan plan) =>
        new(plan.Id, plan.LaunchedOn, FrozenAnswer.Of(plan.Signed));
}
