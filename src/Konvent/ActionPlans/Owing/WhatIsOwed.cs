using Konvent.ActionPlans.Listing;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Programmes.Plans;
using Konvent.Reading;

namespace Konvent.ActionPlans.Owing;

/// <summary>Whether a plan is owed for an instrument.</summary>
public enum Owing
{
    /// <summary>The programme asks for none here.</summary>
    Never,

    /// <summary>The instrument was improved in time: none is asked for.</summary>
    Improved,

    /// <summary>Only if the instrument is not improved by then.</summary>
    Perhaps,

    /// <summary>One is owed and not signed yet.</summary>
    Owed,

    /// <summary>One is signed.</summary>
    Signed,
}

/// <summary>A policy instrument with its plan, and whether one is owed for it.</summary>
/// <param name="By">The end of the phase by which it is owed, or by which the instrument is to be improved.</param>
/// <param name="Improved">When it was improved first, if it was.</param>
public sealed record PlanDue(InstrumentRow Instrument, PlanRow? Plan, Owing Owing, When? By, When? Improved)
{
    public bool IsLateOn(DateOnly day) => Owing == Owing.Owed && By?.Latest < day;
}

/// <summary>Says for which instruments a project owes a plan: what its programme's data say of its period, held against what is there.</summary>
public static class WhatIsOwed
{
    /// <param name="rules">What the programme says of plans; null where nothing is known.</param>
    /// <param name="improved">When instruments were improved.</param>
    public static IReadOnlyList<PlanDue> Of(
        PlanRules? rules,
        Project project,
        IReadOnlyList<InstrumentRow> instruments,
        IReadOnlyList<PlanRow> plans,
        ILookup<Guid, When> improved,
        DateOnly today
    )
    {
        var end = EndOf(rules?.ByEndOfPhase, project);
        return
        [
            .. from instrument in instruments
            let plan = plans.FirstOrDefault(plan => plan.InstrumentId == instrument.Id)
            let first = improved[instrument.Id].OrderBy(when => when.Earliest).FirstOrDefault()
            select new PlanDue(
                instrument,
                plan,
                plan is { WasSigned: true } ? Owing.Signed : Owed(rules?.Owed, first, end, today),
                end,
                first
            ),
        ];
    }

    private static Owing Owed(PlanOwed? owed, When? improved, When? end, DateOnly today) =>
        owed switch
        {
            PlanOwed.PerInstrument => Owing.Owed,
            // An improvement after the phase comes too late to spare the plan.
            PlanOwed.WithoutImprovement when improved is not null && !(improved.Earliest > end?.Latest) =>
                Owing.Improved,
            PlanOwed.WithoutImprovement => end?.Latest < today ? Owing.Owed : Owing.Perhaps,
            _ => Owing.Never,
        };

    /// <summary>The last day, month or year of a phase; null where it has no dates.</summary>
    private static When? EndOf(int? phase, Project project) =>
        phase is { } place && project.Phases.ElementAtOrDefault(place - 1)?.Dates?.Latest is { } last
            ? When.Day(last)
            : null;
}
