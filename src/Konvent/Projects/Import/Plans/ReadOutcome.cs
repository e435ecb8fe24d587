using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>What has become of a milestone.</summary>
internal sealed record Outcome(MilestoneState State, When? DoneOn, Wording Because);

/// <summary>Reads what has become of a milestone; as it is now where its line says nothing of it.</summary>
internal sealed class ReadOutcome(PlanInHand plan, TableInHand hand, Texts texts)
{
    private readonly ReadDates dates = new(hand, texts);

    public Outcome In(PlannedLine line, Milestone? known)
    {
        var doneOn = dates.Dates(line, nameof(PlanColumn.Done));
        var because = hand.Cell(line, PlanColumn.Reason);
        var state = StateIn(line) ?? (doneOn is null ? known?.State ?? MilestoneState.Planned : MilestoneState.Reached);
        if (doneOn is not null && state != MilestoneState.Reached)
            line.Refuse(texts["import.line.notReached"], nameof(PlanColumn.Done));
        if (because.Length > 0 && state != MilestoneState.Dropped)
            line.Refuse(texts["import.line.notDropped"], nameof(PlanColumn.Reason));
        return new(
            state,
            state == MilestoneState.Reached ? doneOn ?? known?.DoneOn : null,
            state == MilestoneState.Dropped ? plan.With(known?.DroppedBecause ?? Wording.Empty, because) : Wording.Empty
        );
    }

    public void Tell(PlannedLine line, Milestone? known, Outcome outcome)
    {
        var language = texts.Language;
        line.Tell(
            hand.NameOf(PlanColumn.State),
            known is null && outcome.State != MilestoneState.Planned
                ? null
                : texts[$"workplan.milestone.state.{known?.State ?? MilestoneState.Planned}"],
            texts[$"workplan.milestone.state.{outcome.State}"]
        );
        line.Tell(texts["workplan.doneOn"], known?.DoneOn?.Write(language), outcome.DoneOn?.Write(language));
        line.Tell(
            hand.NameOf(PlanColumn.Reason),
            known?.DroppedBecause.For(language)?.Text,
            outcome.Because.For(language)?.Text
        );
    }

    private MilestoneState? StateIn(PlannedLine line)
    {
        var typed = hand.Cell(line, PlanColumn.State);
        if (typed.Length == 0)
            return null;
        if (PlanWords.OutcomeOf(typed, texts) is { } state)
            return state;
        line.Refuse(texts["import.line.state", typed], nameof(PlanColumn.State));
        return null;
    }
}
