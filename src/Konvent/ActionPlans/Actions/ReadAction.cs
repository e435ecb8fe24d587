using Konvent.Basics;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Actions;

/// <summary>Makes facts of what was written: looks up the organisations, indicators and instruments it speaks of.</summary>
public sealed class ReadAction(KonventDb db)
{
    public async Task<ActionFacts> Run(
        ActionPlan plan,
        PlannedAction? before,
        WrittenAction written,
        CancellationToken stop
    )
    {
        var facts = written.Into(before?.Facts, plan.Language);
        var rules = new Rules();
        await CheckPlayers(facts, before, rules, stop);
        await CheckIndicators(plan, facts, before, rules, stop);
        await CheckInstruments(plan, facts, before, rules, stop);
        rules.Enforce();
        return facts;
    }

    private async Task CheckPlayers(ActionFacts facts, PlannedAction? before, Rules rules, CancellationToken stop)
    {
        var known = (before?.Players ?? []).Select(player => player.OrganisationId).ToHashSet();
        Guid[] asked = [.. facts.Players.Select(player => player.OrganisationId).Except(known).OfType<Guid>()];
        if (asked.Length == 0)
            return;
        var found = await db.Organisations.Where(o => asked.Contains(o.Id)).Select(o => o.Id).ToListAsync(stop);
        foreach (var (n, player) in facts.Players.Index())
            rules.Require(
                player.OrganisationId is not { } id || !asked.Contains(id) || found.Contains(id),
                "actions.rule.organisationUnknown",
                $"{nameof(facts.Players)}[{n}].{nameof(player.OrganisationId)}"
            );
    }

    private async Task CheckIndicators(
        ActionPlan plan,
        ActionFacts facts,
        PlannedAction? before,
        Rules rules,
        CancellationToken stop
    )
    {
        var known = (before?.Indicators ?? []).Select(indicator => indicator.IndicatorId).ToHashSet();
        Guid[] asked = [.. facts.Indicators.Select(one => one.IndicatorId).Except(known).OfType<Guid>()];
        if (asked.Length == 0)
            return;
        var found = await db.Set<Indicator>()
            .Where(i => i.ProjectId == plan.ProjectId && asked.Contains(i.Id))
            .Select(i => i.Id)
            .ToListAsync(stop);
        foreach (var (n, indicator) in facts.Indicators.Index())
            rules.Require(
                indicator.IndicatorId is not { } id || !asked.Contains(id) || found.Contains(id),
                "actions.rule.indicatorUnknown",
                $"{nameof(facts.Indicators)}[{n}].{nameof(indicator.IndicatorId)}"
            );
    }

    private async Task CheckInstruments(
        ActionPlan plan,
        ActionFacts facts,
        PlannedAction? before,
        Rules rules,
        CancellationToken stop
    )
    {
        Guid[] asked = [.. facts.FurtherInstruments.Except(before?.FurtherInstruments ?? [])];
        rules.Require(
            !facts.FurtherInstruments.Contains(plan.InstrumentId),
            "actions.rule.ownInstrument",
            nameof(facts.FurtherInstruments)
        );
        if (asked.Length == 0)
            return;
        var found = await db.Set<PolicyInstrument>()
            .CountAsync(i => i.ProjectId == plan.ProjectId && asked.Contains(i.Id), stop);
        rules.Require(found == asked.Length, "actions.rule.instrumentUnknown", nameof(facts.FurtherInstruments));
    }
}
