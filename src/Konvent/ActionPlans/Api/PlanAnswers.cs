using Konvent.ActionPlans.Listing;
using Konvent.ActionPlans.Owing;
using Konvent.ActionPlans.Steps;
using Konvent.ActionPlans.Versions;
using Konvent.Api;
using Konvent.Projects.Instruments;

namespace Konvent.ActionPlans.Api;

/// <summary>A policy instrument, with its plan if it has one, and whether one is owed for it.</summary>
public sealed record PlanDueAnswer(
    Guid InstrumentId,
    IReadOnlyDictionary<string, string> Instrument,
    Owing.Owing Owing,
    WhenShape? By,
    PlanShort? Plan
)
{
    public static PlanDueAnswer Of(PlanDue due) =>
        new(
            due.Instrument.Id,
            WordingShape.Of(due.Instrument.Name),
            due.Owing,
            WhenShape.Of(due.By),
            due.Plan is { } plan ? PlanShort.Of(plan) : null
        );
}

/// <summary>A plan in a list.</summary>
/// <param name="Edition">Which version of the plan this is, from one.</param>
/// <param name="Actions">How many actions it has.</param>
public sealed record PlanShort(
    Guid Id,
    string Language,
    IReadOnlyDictionary<string, string> Title,
    PlanState State,
    int Edition,
    int Actions,
    DateOnly? LaunchedOn
)
{
    public static PlanShort Of(PlanRow plan) =>
        new(
            plan.Id,
            plan.Language.Code,
            WordingShape.Of(plan.Title),
            plan.State,
            plan.Edition,
            plan.Actions,
            plan.LaunchedOn
        );
}

/// <summary>A plan as it is being worked on, with its way and its actions.</summary>
public sealed record PlanAnswer(
    Guid Id,
    int Version,
    Guid InstrumentId,
    PlanState State,
    int Edition,
    IReadOnlyList<StepAnswer> Steps,
    DateOnly? LaunchedOn,
    PlanTextAnswer Text
)
{
    public static PlanAnswer Of(ActionPlan plan, PlanText text) =>
        new(
            plan.Id,
            plan.Version,
            plan.InstrumentId,
            plan.State,
            plan.Edition,
            [.. plan.Steps.Select(StepAnswer.Of)],
            plan.LaunchedOn,
            PlanTextAnswer.Of(text)
        );
}

/// <summary>A step that a plan took.</summary>
public sealed record StepAnswer(int Edition, PlanMove Move, WhenShape On, string By, string? Function, string? Note)
{
    public static StepAnswer Of(TakenStep step) =>
        new(step.Edition, step.Move, WhenShape.Of(step.On)!, step.By, step.Function, step.Note);
}

/// <summary>A signed version of a plan: frozen.</summary>
public sealed record FrozenAnswer(
    int Edition,
    WhenShape SignedOn,
    string SignedBy,
    string? Function,
    PlanTextAnswer Text
)
{
    public static FrozenAnswer Of(FrozenPlan frozen) =>
        new(
            frozen.Edition,
            WhenShape.Of(frozen.SignedOn)!,
            frozen.SignedBy,
            frozen.Function,
            PlanTextAnswer.Of(frozen.Text)
        );
}

/// <summary>All that a plan says.</summary>
public sealed record PlanTextAnswer(
    string Language,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyDictionary<string, string> Summary,
    IReadOnlyList<PartyAnswer> Partners,
    InstrumentInPlanAnswer? Instrument,
    IReadOnlyDictionary<string, string> General,
    IReadOnlyDictionary<string, string> Context,
    IReadOnlyList<ActionAnswer> Actions
)
{
    public static PlanTextAnswer Of(PlanText text) =>
        new(
            text.Language.Code,
            WordingShape.Of(text.Title),
            WordingShape.Of(text.Summary),
            [.. text.Partners.Select(PartyAnswer.Of)],
            InstrumentInPlanAnswer.Of(text.Instrument),
            WordingShape.Of(text.General),
            WordingShape.Of(text.Context),
            [.. text.Actions.Select(action => ActionAnswer.Of(action))]
        );
}

/// <summary>An organisation in a plan; without an id where only its name is known.</summary>
public sealed record PartyAnswer(Guid? Id, IReadOnlyDictionary<string, string> Name, string? Country)
{
    public static PartyAnswer Of(PartyInPlan party) => new(party.Id, WordingShape.Of(party.Name), party.Country);
}

/// <summary>A policy instrument in a plan.</summary>
public sealed record InstrumentInPlanAnswer(
    Guid? Id,
    InstrumentKind? Kind,
    IReadOnlyDictionary<string, string> Name,
    PartyAnswer? Authority
)
{
    public static InstrumentInPlanAnswer? Of(InstrumentInPlan? instrument) =>
        instrument is null
            ? null
            : new(
                instrument.Id,
                instrument.Kind,
                WordingShape.Of(instrument.Name),
                instrument.Authority is { } authority ? PartyAnswer.Of(authority) : null
            );
}
