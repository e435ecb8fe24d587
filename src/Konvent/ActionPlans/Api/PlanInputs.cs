using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Steps;
using Konvent.ActionPlans.Writing;
using Konvent.Api;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Api;

/// <summary>What a plan says beside its actions, whole.</summary>
public sealed record PlanInput(
    Guid InstrumentId,
    IReadOnlyList<Guid> Partners,
    string Language,
    IReadOnlyDictionary<string, string?> Title,
    IReadOnlyDictionary<string, string?> Summary,
    IReadOnlyDictionary<string, string?> General,
    IReadOnlyDictionary<string, string?> Context
)
{
    public WrittenPlan Read(ActionPlan? before) =>
        new(
            InstrumentId,
            Partners,
            WordingShape.LanguageOf(Language, nameof(Language)),
            WordingShape.Sent(Title, before?.Title ?? Wording.Empty, nameof(Title)),
            WordingShape.Sent(Summary, before?.Summary ?? Wording.Empty, nameof(Summary)),
            WordingShape.Sent(General, before?.General ?? Wording.Empty, nameof(General)),
            WordingShape.Sent(Context, before?.Context ?? Wording.Empty, nameof(Context))
        );
}

/// <summary>The language a plan is to be written in.</summary>
public sealed record PlanLanguageInput(string Language)
{
    public Language Read() => WordingShape.LanguageOf(Language, nameof(Language));
}

/// <summary>A step to be taken: by whom and when, where that is not the sender and today.</summary>
/// <param name="Anyway">Whether it is to go although the plan lacks what its programme demands.</param>
public sealed record StepInput(WhenShape? On, string? By, string? Function, string? Note, bool Anyway)
{
    public WrittenStep Read(PlanMove move) => new(move, WhenShape.Read(On, nameof(On)), By, Function, Note, Anyway);
}

/// <summary>The actions of a plan in the order in which they are to stand.</summary>
public sealed record OrderInput(IReadOnlyList<Guid> Actions);

/// <summary>An action, whole: what is left out of its lists goes, what has no known id is new.</summary>
public sealed record ActionInput(
    IReadOnlyDictionary<string, string?> Title,
    IReadOnlyDictionary<string, string?> Background,
    IReadOnlyList<LessonShape> Lessons,
    IReadOnlyDictionary<string, string?> Nature,
    IReadOnlyList<PlayerShape> Players,
    WhenShape? Dates,
    IReadOnlyDictionary<string, string?> Timeframe,
    bool IsFree,
    IReadOnlyList<CostShape> Costs,
    IReadOnlyDictionary<string, string?> CostsNote,
    IReadOnlyList<FundingShape> Funding,
    MoneyShape? Influenced,
    IReadOnlyDictionary<string, string?> InfluencedHow,
    IReadOnlyList<ActionIndicatorShape> Indicators,
    IReadOnlyList<Guid> FurtherInstruments
)
{
    public WrittenAction Read(PlannedAction? before) =>
        new(
            PartWords.Read(Title, before?.Title, nameof(Title)),
            PartWords.Read(Background, before?.Background, nameof(Background)),
            [.. Lessons.Select((one, n) => one.Read(Known(before?.Lessons, one.Id), $"Lessons[{n}]."))],
            PartWords.Read(Nature, before?.Nature, nameof(Nature)),
            [.. Players.Select((one, n) => one.Read(Known(before?.Players, one.Id), $"Players[{n}]."))],
            WhenShape.Read(Dates, nameof(Dates)),
            PartWords.Read(Timeframe, before?.Timeframe, nameof(Timeframe)),
            IsFree,
            [.. Costs.Select((one, n) => one.Read(Known(before?.Costs, one.Id), $"Costs[{n}]."))],
            PartWords.Read(CostsNote, before?.CostsNote, nameof(CostsNote)),
            [.. Funding.Select((one, n) => one.Read(Known(before?.Funding, one.Id), $"Funding[{n}]."))],
            MoneyShape.Read(Influenced, nameof(Influenced)),
            PartWords.Read(InfluencedHow, before?.InfluencedHow, nameof(InfluencedHow)),
            [.. Indicators.Select((one, n) => one.Read(Known(before?.Indicators, one.Id), $"Indicators[{n}]."))],
            FurtherInstruments
        );

    private static T? Known<T>(IReadOnlyList<T>? parts, Guid? id)
        where T : class, IPart => parts?.FirstOrDefault(part => part.Id == id);
}
