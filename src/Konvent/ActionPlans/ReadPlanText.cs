using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans;

/// <summary>Reads all that a plan says, with everything called by its name: a constant number of queries, however much it says.</summary>
public sealed class ReadPlanText(KonventDb db)
{
    /// <summary>As it is now.</summary>
    public async Task<PlanText> Run(PlanIn here, CancellationToken stop) =>
        await Run(here, await db.ActionsOf(here.Plan.Id, stop), stop);

    /// <summary>With these actions.</summary>
    public async Task<PlanText> Run(PlanIn here, IReadOnlyList<PlannedAction> actions, CancellationToken stop)
    {
        var (project, plan) = here;
        var instruments = await Instruments(plan, actions, stop);
        var organisations = await Organisations(plan, actions, instruments.Values, stop);
        var indicators = await Indicators(actions, stop);
        var programme = await db.ProgrammeOf(project, stop);
        return new(
            plan.Language,
            plan.Title,
            plan.Summary,
            new(project.Acronym, project.LongName, programme.ShortName),
            [.. plan.Partners.Where(organisations.ContainsKey).Select(id => PartyInPlan.Of(organisations[id]))],
            Instrument(plan.InstrumentId),
            plan.General,
            plan.Context,
            [.. actions.Select(Action)]
        );

        InstrumentInPlan? Instrument(Guid id) =>
            instruments.GetValueOrDefault(id) is { } found
                ? new(
                    found.Id,
                    found.Kind,
                    found.Name,
                    organisations.GetValueOrDefault(found.AuthorityId ?? Guid.Empty) is { } authority
                        ? PartyInPlan.Of(authority)
                        : null
                )
                : null;

        ActionText Action(PlannedAction action) =>
            new(
                action.Id,
                action.Title,
                action.Background,
                action.Lessons,
                action.Nature,
                [.. action.Players.Select(Named)],
                action.Dates,
                action.Timeframe,
                action.IsFree,
                action.Costs,
                action.CostsNote,
                action.Funding,
                action.Influenced,
                action.InfluencedHow,
                [.. action.Indicators.Select(Counted)],
                [.. action.FurtherInstruments.Select(Instrument).OfType<InstrumentInPlan>()]
            );

        Player Named(Player player) =>
            organisations.GetValueOrDefault(player.OrganisationId ?? Guid.Empty) is { } known
                ? player with
                {
                    Name = known.Name,
                }
                : player;

        ActionIndicator Counted(ActionIndicator indicator) =>
            indicators.GetValueOrDefault(indicator.IndicatorId ?? Guid.Empty) is { } known
                ? indicator with
                {
                    Name = known.Name,
                    Unit = indicator.Unit.IsEmpty ? known.Unit : indicator.Unit,
                }
                : indicator;
    }

    private Task<Dictionary<Guid, PolicyInstrument>> Instruments(
        ActionPlan plan,
        IReadOnlyList<PlannedAction> actions,
        CancellationToken stop
    )
    {
        Guid[] ids = [.. actions.SelectMany(action => action.FurtherInstruments).Append(plan.InstrumentId).Distinct()];
        return db.Instruments.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, stop);
    }

    private Task<Dictionary<Guid, Organisation>> Organisations(
        ActionPlan plan,
        IReadOnlyList<PlannedAction> actions,
        IEnumerable<PolicyInstrument> instruments,
        CancellationToken stop
    )
    {
        Guid[] ids =
        [
            .. actions
                .SelectMany(action => action.Players.Select(player => player.OrganisationId))
                .Concat(instruments.Select(instrument => instrument.AuthorityId))
                .OfType<Guid>()
                .Concat(plan.Partners)
                .Distinct(),
        ];
        return db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, stop);
    }

    private async Task<Dictionary<Guid, Indicator>> Indicators(
        IReadOnlyList<PlannedAction> actions,
        CancellationToken stop
    )
    {
        Guid[] ids =
        [
            .. actions.SelectMany(action => action.Indicators).Select(one => one.IndicatorId).OfType<Guid>().Distinct(),
        ];
        return ids.Length == 0
            ? []
            : await db.Indicators.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, stop);
    }
}
