using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Actions;

/// <summary>What an action says in prose.</summary>
public sealed record ActionTexts(
    Wording Title,
    Wording Background,
    Wording Nature,
    Wording Timeframe,
    Wording CostsNote,
    Wording InfluencedHow
);

/// <summary>What is known of an action.</summary>
public sealed record ActionFacts(
    ActionTexts Texts,
    IReadOnlyList<Lesson> Lessons,
    IReadOnlyList<Player> Players,
    When? Dates,
    bool IsFree,
    IReadOnlyList<Cost> Costs,
    IReadOnlyList<FundingSource> Funding,
    Money? Influenced,
    IReadOnlyList<ActionIndicator> Indicators,
    IReadOnlyList<Guid> FurtherInstruments
)
{
    /// <summary>What an action was when a text of its plan said this; what has a name of its own is called by that again.</summary>
    public static ActionFacts Of(ActionText text) =>
        new(
            new(text.Title, text.Background, text.Nature, text.Timeframe, text.CostsNote, text.InfluencedHow),
            text.Lessons,
            [.. text.Players.Select(one => one.OrganisationId is null ? one : one with { Name = Wording.Empty })],
            text.Dates,
            text.IsFree,
            text.Costs,
            text.Funding,
            text.Influenced,
            [.. text.Indicators.Select(one => one.IndicatorId is null ? one : one with { Name = Wording.Empty })],
            [.. text.FurtherInstruments.Select(one => one.Id).OfType<Guid>()]
        );
}

/// <summary>What the facts of an action must be like, whoever sends them.</summary>
internal static class ActionRules
{
    /// <summary>Of lessons, players, costs, sources and indicators each.</summary>
    public const int MostParts = 40;
    public const int LongestName = 500;
    public const int LongestUnit = 100;

    public static Rules Of(ActionFacts facts)
    {
        var rules = Texts(facts.Texts)
            .Require(facts.Dates is not { IsYearUnknown: true }, "projects.dates.yearMissing", nameof(facts.Dates))
            .Require(!facts.IsFree || facts.Costs.Count == 0, "actions.rule.freeAndCosts", nameof(facts.IsFree))
            .Sum(facts.Influenced, nameof(facts.Influenced));
        Each(rules, facts.Lessons, nameof(facts.Lessons), Check);
        Each(rules, facts.Players, nameof(facts.Players), Check);
        Each(rules, facts.Costs, nameof(facts.Costs), Check);
        Each(rules, facts.Funding, nameof(facts.Funding), Check);
        Each(rules, facts.Indicators, nameof(facts.Indicators), Check);
        return rules;
    }

    private static Rules Texts(ActionTexts texts) =>
        new Rules()
            .Require(!texts.Title.IsEmpty, "actions.rule.titleMissing", nameof(texts.Title))
            .Name(texts.Title, PlanFactRules.LongestTitle, nameof(texts.Title))
            .Prose(texts.Background, nameof(texts.Background))
            .Prose(texts.Nature, nameof(texts.Nature))
            .Prose(texts.Timeframe, nameof(texts.Timeframe))
            .Prose(texts.CostsNote, nameof(texts.CostsNote))
            .Prose(texts.InfluencedHow, nameof(texts.InfluencedHow));

    private static void Check(Rules rules, Lesson lesson, string field) =>
        rules
            .Require(Enum.IsDefined(lesson.Kind), "actions.rule.kindUnknown", field + nameof(lesson.Kind))
            .Require(!lesson.From.IsEmpty, "actions.rule.fromMissing", field + nameof(lesson.From))
            .Name(lesson.From, LongestName, field + nameof(lesson.From));

    private static void Check(Rules rules, Player player, string field) =>
        rules
            .Require(
                player.OrganisationId is null == !player.Name.IsEmpty,
                player.Name.IsEmpty ? "actions.rule.playerMissing" : "actions.rule.playerTwice",
                field + nameof(player.Name)
            )
            .Name(player.Name, LongestName, field + nameof(player.Name))
            .Name(player.Role, LongestName, field + nameof(player.Role));

    private static void Check(Rules rules, Cost cost, string field) =>
        rules
            .Require(!cost.What.IsEmpty, "actions.rule.whatMissing", field + nameof(cost.What))
            .Name(cost.What, LongestName, field + nameof(cost.What))
            .Sum(cost.Sum, field + nameof(cost.Sum));

    private static void Check(Rules rules, FundingSource source, string field) =>
        rules
            .Require(Enum.IsDefined(source.Kind), "actions.rule.kindUnknown", field + nameof(source.Kind))
            .Name(source.Name, LongestName, field + nameof(source.Name))
            .Sum(source.Sum, field + nameof(source.Sum));

    private static void Check(Rules rules, ActionIndicator indicator, string field) =>
        rules
            .Require(
                indicator.IndicatorId is null == !indicator.Name.IsEmpty,
                indicator.Name.IsEmpty ? "actions.rule.indicatorMissing" : "actions.rule.indicatorTwice",
                field + nameof(indicator.Name)
            )
            .Name(indicator.Name, LongestName, field + nameof(indicator.Name))
            .Name(indicator.Unit, LongestUnit, field + nameof(indicator.Unit));

    private static Rules Sum(this Rules rules, Money? sum, string field) =>
        rules.Require(sum is not { Amount: < 0 }, "actions.rule.negative", field);

    private static void Each<T>(Rules rules, IReadOnlyList<T> parts, string list, Action<Rules, T, string> check)
    {
        rules.Require(parts.Count <= MostParts, "actions.rule.tooMany", list, MostParts);
        foreach (var (n, part) in parts.Index())
            check(rules, part, $"{list}[{n}].");
    }
}
