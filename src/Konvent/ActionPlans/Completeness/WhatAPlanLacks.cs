using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Programmes.Plans;
using Konvent.Reading;

namespace Konvent.ActionPlans.Completeness;

/// <summary>One line of what a programme asks of a plan, and how the plan answers it.</summary>
/// <param name="Part">Which part it asks for; null for the number of actions.</param>
/// <param name="Ask">What the programme says of it, and where.</param>
/// <param name="Missing">The actions that lack it; empty where it is there, or is asked of the plan as a whole.</param>
/// <param name="IsThere">Whether the plan says it, in every action where it is asked of actions.</param>
public sealed record AskedPart(PlanPart? Part, PlanAsk Ask, IReadOnlyList<ActionText> Missing, bool IsThere)
{
    /// <summary>Whether the programme demands it and the plan does not say it.</summary>
    public bool IsRequired => Ask.Required && !IsThere;
}

/// <summary>Holds a plan against what its programme asks for: the rules are the programme's data, each with its source.</summary>
public static class WhatAPlanLacks
{
    /// <summary>All that is asked for, in the order in which plans say it.</summary>
    public static IReadOnlyList<AskedPart> Asked(PlanText text, PlanRules? rules)
    {
        if (rules is null)
            return [];
        List<AskedPart> asked = [.. rules.Asks.OrderBy(ask => ask.Part).Select(ask => Of(text, ask))];
        if (rules.FewestActions > 0)
            asked.Add(
                new(
                    null,
                    new(default, Required: true, rules.Source, rules.Checked),
                    [],
                    text.Actions.Count >= rules.FewestActions
                )
            );
        return asked;
    }

    /// <summary>What is asked for and is not there.</summary>
    public static IEnumerable<AskedPart> In(PlanText text, PlanRules? rules) =>
        Asked(text, rules).Where(part => !part.IsThere);

    private static AskedPart Of(PlanText text, PlanAsk ask)
    {
        if (OfPlan(text, ask.Part) is { } isThere)
            return new(ask.Part, ask, [], isThere);
        List<ActionText> missing = [.. text.Actions.Where(action => !Says(action, ask.Part, text.Language))];
        return new(ask.Part, ask, missing, missing.Count == 0 && text.Actions.Count > 0);
    }

    /// <summary>Null for what is asked of each action.</summary>
    private static bool? OfPlan(PlanText text, PlanPart part) =>
        part switch
        {
            // Who reads another language than the plan's reads English.
            PlanPart.Summary => text.Summary[Language.English] is not null,
            PlanPart.General => Said(text.General, text.Language),
            PlanPart.Context => Said(text.Context, text.Language),
            _ => null,
        };

    private static bool Says(ActionText action, PlanPart part, Language own) =>
        part switch
        {
            PlanPart.Background => Said(action.Background, own),
            PlanPart.Lessons => action.Lessons.Count > 0,
            PlanPart.Nature => Said(action.Nature, own),
            PlanPart.Players => action.Players.Count > 0,
            PlanPart.Timeframe => action.Dates is not null || Said(action.Timeframe, own),
            PlanPart.Costs => action.IsFree || action.Costs.Count > 0 || Said(action.CostsNote, own),
            PlanPart.Funding => action.IsFree || action.Funding.Count > 0,
            PlanPart.Influenced => action.Influenced is null || Said(action.InfluencedHow, own),
            PlanPart.Indicators => action.Indicators.Count > 0,
            _ => true,
        };

    private static bool Said(Wording text, Language own) => text[own] is not null;
}
