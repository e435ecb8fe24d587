using Konvent.ActionPlans.Actions;
using Konvent.Api;

namespace Konvent.ActionPlans.Api;

/// <summary>An action of a plan.</summary>
/// <param name="Version">Its version, to change it with; none in what is frozen.</param>
public sealed record ActionAnswer(
    Guid Id,
    int? Version,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyDictionary<string, string> Background,
    IReadOnlyList<LessonShape> Lessons,
    IReadOnlyDictionary<string, string> Nature,
    IReadOnlyList<PlayerShape> Players,
    WhenShape? Dates,
    IReadOnlyDictionary<string, string> Timeframe,
    bool IsFree,
    IReadOnlyList<CostShape> Costs,
    IReadOnlyDictionary<string, string> CostsNote,
    IReadOnlyList<FundingShape> Funding,
    MoneyShape? Influenced,
    IReadOnlyDictionary<string, string> InfluencedHow,
    IReadOnlyList<ActionIndicatorShape> Indicators,
    IReadOnlyList<InstrumentInPlanAnswer> FurtherInstruments
)
{
    public static ActionAnswer Of(ActionText action, int? version = null) =>
        new(
            action.Id,
            version,
            WordingShape.Of(action.Title),
            WordingShape.Of(action.Background),
            [.. action.Lessons.Select(LessonShape.Of)],
            WordingShape.Of(action.Nature),
            [.. action.Players.Select(PlayerShape.Of)],
            WhenShape.Of(action.Dates),
            WordingShape.Of(action.Timeframe),
            action.IsFree,
            [.. action.Costs.Select(CostShape.Of)],
            WordingShape.Of(action.CostsNote),
            [.. action.Funding.Select(FundingShape.Of)],
            MoneyShape.Of(action.Influenced),
            WordingShape.Of(action.InfluencedHow),
            [.. action.Indicators.Select(ActionIndicatorShape.Of)],
            [.. action.FurtherInstruments.Select(instrument => InstrumentInPlanAnswer.Of(instrument)!)]
        );
}
