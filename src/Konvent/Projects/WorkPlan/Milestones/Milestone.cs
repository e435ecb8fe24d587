using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>
/// Something that is to be reached by a date. A date that is moved is kept: the first one stays visible beside the one that counts now.
/// Where a plan speaks of several of a kind ("two conventions"), their number is the fact.
/// </summary>
[Remembered("milestone", shape: 1)]
public sealed class Milestone : PartOfProject
{
    public const int Most = 99;

    private readonly List<MilestonePlan> plans = [];

    private Milestone() { }

    public Milestone(Guid project, MilestoneFacts facts)
    {
        ProjectId = project;
        Describe(facts);
    }

    /// <summary>The work package it belongs to. One that was taken out is still named here, so that bringing it back brings its milestones back.</summary>
    public Guid? PackageId { get; private set; }

    /// <summary>How many of its kind there are to be; mostly one.</summary>
    public int Number { get; private set; } = 1;

    public Wording Name { get; private set; } = Wording.Empty;

    // A database gives rows back in any order.
    public IReadOnlyList<MilestonePlan> Plans => [.. plans.OrderBy(plan => plan.Position)];

    public MilestoneState State { get; private set; }

    /// <summary>When it was reached.</summary>
    public When? DoneOn { get; private set; }

    /// <summary>Why it was dropped.</summary>
    public Wording DroppedBecause { get; private set; } = Wording.Empty;

    /// <summary>The date that was planned at first; null where it never had one.</summary>
    public When? First => Plans.FirstOrDefault(plan => plan.Dates is not null)?.Dates;

    /// <summary>The date that is planned now; null where none is.</summary>
    public When? Planned => Plans.LastOrDefault()?.Dates;

    public bool IsMoved => plans.Count > 1;

    /// <summary>Whether its last planned day has gone by without it being reached.</summary>
    public bool IsLateOn(DateOnly today) => State == MilestoneState.Planned && Planned?.Latest < today;

    public void Describe(MilestoneFacts facts)
    {
        new Rules()
            .Name(facts.Name, nameof(Name))
            .Require(facts.Number is >= 1 and <= Most, "workplan.rule.number", nameof(Number), Most)
            .Enforce();
        (Name, Number, PackageId) = (facts.Name, facts.Number, facts.PackageId);
    }

    /// <summary>
    /// Takes over its dates as they were planned one after the other: those that are there, of which only the last may be another now
    /// since it was mistyped, and then new ones to which it is moved.
    /// </summary>
    public void Plan(IReadOnlyList<PlanFacts> wanted)
    {
        PlanDates.Check(Plans, wanted).Enforce();
        foreach (var (position, facts) in wanted.Index())
            if (position < plans.Count)
                Plans[position].Write(facts);
            else
                plans.Add(new MilestonePlan(position, facts));
    }

    /// <summary>Moves it to another date, beside all dates before.</summary>
    public void Move(When? dates, When plannedOn) =>
        Plan([.. Plans.Select(plan => plan.Facts), new(null, dates, plannedOn, Wording.Empty)]);

    public void Become(MilestoneState state, When? doneOn, Wording because)
    {
        new Rules().Require(Enum.IsDefined(state), "workplan.rule.stateUnknown", nameof(State)).Enforce();
        if (state == MilestoneState.Reached)
            Reach(doneOn);
        else if (state == MilestoneState.Dropped)
            Drop(because);
        else
            Reopen();
    }

    /// <summary>It is planned, and neither reached nor dropped.</summary>
    public void Reopen() => (State, DoneOn, DroppedBecause) = (MilestoneState.Planned, null, Wording.Empty);

    public void Reach(When? on)
    {
        new Rules()
            .Require(on is not null, "workplan.rule.doneOnMissing", nameof(DoneOn))
            .Dated(on, nameof(DoneOn))
            .Enforce();
        (State, DoneOn, DroppedBecause) = (MilestoneState.Reached, on, Wording.Empty);
    }

    public void Drop(Wording because)
    {
        new Rules()
            .Require(!because.IsEmpty, "workplan.rule.reasonMissing", nameof(DroppedBecause))
            .Text(because, nameof(DroppedBecause))
            .Enforce();
        (State, DoneOn, DroppedBecause) = (MilestoneState.Dropped, null, because);
    }
}

/// <summary>What is known of a milestone beside its dates.</summary>
public sealed record MilestoneFacts(Wording Name, int Number, Guid? PackageId);

/// <summary>What has become of a milestone. That it is late follows from its date.</summary>
public enum MilestoneState
{
    Planned,
    Reached,
    Dropped,
}
