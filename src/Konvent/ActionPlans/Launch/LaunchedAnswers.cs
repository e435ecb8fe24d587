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
    public static LaunchedPlanShort Of(LaunchedCover plan) =>
        new(
            plan.Id,
            plan.LaunchedOn,
            plan.Cover.Language.Code,
            WordingShape.Of(plan.Cover.Title),
            WordingShape.Of(plan.Cover.Summary),
            plan.Edition,
            WhenShape.Of(plan.SignedOn)!,
            [.. plan.Cover.Partners.Select(PartyAnswer.Of)],
            InstrumentInPlanAnswer.Of(plan.Cover.Instrument),
            plan.Actions
        );
}

/// <summary>A launched plan: what was signed last.</summary>
public sealed record LaunchedPlanAnswer(Guid Id, DateOnly LaunchedOn, FrozenAnswer Signed)
{
    public static LaunchedPlanAnswer Of(LaunchedPlan plan) =>
        new(plan.Id, plan.LaunchedOn, FrozenAnswer.Of(plan.Signed));
}
