using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>Takes an activity from its line into its package, and a deliverable into the activity above it.</summary>
internal sealed class TakeActivity(
    PlanInHand plan,
    TableInHand hand,
    TakePackage packages,
    ReadResponsible responsible,
    NamedBefore before,
    Texts texts
)
{
    private readonly ReadDates dates = new(hand, texts);

    public void Run(PlannedLine line)
    {
        plan.Activity = null;
        if (packages.Of(line) is not { } package || before.Refuses(line, PlanKind.Activity, package.Id, line.Name))
            return;
        var known = package.Activities.FirstOrDefault(activity => PlanInHand.IsCalled(activity.Name, line.Name));
        var facts = known is null ? Empty : new ActivityFacts(known);
        facts = facts with
        {
            Name = plan.With(facts.Name, line.Name),
            Description = plan.With(facts.Description, hand.Cell(line, PlanColumn.Text)),
            Responsible = responsible.In(line, hand.Cell(line, PlanColumn.Responsible), facts.Responsible),
            Dates = dates.Span(line, facts.Dates),
            State = StateIn(line, facts.State),
        };
        if (line.Wrong.Count > 0)
            return;
        Tell(line, known, facts);
        line.Fate =
            known is null ? Fate.New
            : line.Changes.Count > 0 ? Fate.Changed
            : Fate.Unchanged;
        if (Enter(line, package, known, facts) is not { } activity)
            return;
        packages.Keep(package);
        plan.Activity = activity;
    }

    /// <summary>Takes a deliverable of the activity above.</summary>
    public void Deliver(PlannedLine line)
    {
        if (plan is not { Package: { } package, Activity: { } activity })
        {
            line.Refuse(texts["import.line.noActivity"], nameof(PlanColumn.Kind));
            return;
        }
        if (before.Refuses(line, PlanKind.Deliverable, activity.Id, line.Name))
            return;
        var known = activity.Deliverables.FirstOrDefault(one => PlanInHand.IsCalled(one.Name, line.Name));
        var due = dates.Date(line, DateColumn(line)) ?? known?.Due;
        var deliveredOn = dates.Dates(line, nameof(PlanColumn.Done)) ?? known?.DeliveredOn;
        if (line.Wrong.Count > 0)
            return;
        line.Tell(texts["workplan.due"], known?.Due?.Write(texts.Language), due?.Write(texts.Language));
        line.Tell(
            texts["workplan.deliveredOn"],
            known?.DeliveredOn?.Write(texts.Language),
            deliveredOn?.Write(texts.Language)
        );
        line.Fate =
            known is null ? Fate.New
            : line.Changes.Count > 0 ? Fate.Changed
            : Fate.Unchanged;
        var said = new DeliverableFacts(
            known?.Id,
            plan.With(known?.Name ?? Wording.Empty, line.Name),
            due,
            deliveredOn
        );
        var facts = new ActivityFacts(activity);
        Enter(
            line,
            package,
            activity,
            facts with
            {
                Deliverables =
                [
                    .. facts.Deliverables.Select(one => one.Id == said.Id ? said : one),
                    .. known is null ? [said] : Array.Empty<DeliverableFacts>(),
                ],
            }
        );
    }

    private static ActivityFacts Empty =>
        new(null, Wording.Empty, Wording.Empty, [], null, ActivityState.NotStarted, []);

    private string DateColumn(PlannedLine line) =>
        hand.Cell(line, PlanColumn.Ends).Length > 0 ? nameof(PlanColumn.Ends)
        : hand.Cell(line, PlanColumn.Starts).Length > 0 ? nameof(PlanColumn.Starts)
        : nameof(PlanColumn.Dates);

    private ActivityState StateIn(PlannedLine line, ActivityState now)
    {
        var typed = hand.Cell(line, PlanColumn.State);
        if (typed.Length == 0)
            return now;
        if (PlanWords.StateOf(typed, texts) is { } state)
            return state;
        line.Refuse(texts["import.line.state", typed], nameof(PlanColumn.State));
        return now;
    }

    private void Tell(PlannedLine line, PlannedActivity? known, ActivityFacts facts)
    {
        var language = texts.Language;
        line.Tell(
            hand.NameOf(PlanColumn.Text),
            known?.Description.For(language)?.Text,
            facts.Description.For(language)?.Text
        );
        line.Tell(
            hand.NameOf(PlanColumn.Responsible),
            responsible.Write(known?.Responsible ?? []),
            responsible.Write(facts.Responsible)
        );
        line.Tell(hand.NameOf(PlanColumn.Dates), known?.Dates?.Write(language), facts.Dates?.Write(language));
        line.Tell(
            hand.NameOf(PlanColumn.State),
            known is null && facts.State != ActivityState.NotStarted
                ? null
                : texts[$"workplan.activity.state.{known?.State ?? ActivityState.NotStarted}"],
            texts[$"workplan.activity.state.{facts.State}"]
        );
    }

    private PlannedActivity? Enter(PlannedLine line, WorkPackage package, PlannedActivity? known, ActivityFacts facts)
    {
        if (line.Fate == Fate.Unchanged)
            return known;
        return line.Try(
            texts,
            nameof(PlanColumn.Title),
            ColumnOf,
            () =>
            {
                if (known is null)
                    return package.Plan(facts);
                package.Change(known, facts);
                return known;
            }
        );
    }

    private static string? ColumnOf(string field) =>
        field.Split('.', '[')[0] switch
        {
            nameof(ActivityFacts.Description) => nameof(PlanColumn.Text),
            nameof(ActivityFacts.Responsible) => nameof(PlanColumn.Responsible),
            nameof(ActivityFacts.Dates) => nameof(PlanColumn.Starts),
            nameof(ActivityFacts.State) => nameof(PlanColumn.State),
            _ => null,
        };
}
