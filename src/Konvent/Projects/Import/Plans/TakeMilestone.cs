using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.WorkPlan;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>Takes a milestone from its line into the plan. Another date than the one that is planned moves it there: the dates before stay.</summary>
/// <param name="reason">Why it is moved, as the history of its dates will tell.</param>
internal sealed class TakeMilestone(
    PlanInHand plan,
    TableInHand hand,
    NamedBefore before,
    DateOnly today,
    string reason,
    Texts texts
)
{
    private readonly ReadDates dates = new(hand, texts);
    private readonly ReadOutcome outcomes = new(plan, hand, texts);

    public void Run(PlannedLine line)
    {
        var (number, name) = PlanWords.Counted(line.Name);
        if (before.Refuses(line, PlanKind.Milestone, null, name))
            return;
        var known = plan.FindMilestone(name);
        var facts = new MilestoneFacts(
            plan.With(known?.Name ?? Wording.Empty, name),
            number,
            PackageIn(line, known?.PackageId)
        );
        var first = FirstIn(line, known?.First);
        var planned = PlannedIn(line, known?.Planned) ?? (known?.First is null ? first : null);
        var outcome = outcomes.In(line, known);
        if (line.Wrong.Count > 0)
            return;
        line.Tell(hand.NameOf(PlanColumn.Package), Package(known?.PackageId), Package(facts.PackageId));
        line.Tell(texts["workplan.number"], $"{known?.Number ?? 1}", $"{facts.Number}");
        line.Tell(hand.NameOf(PlanColumn.First), known?.First?.Write(texts.Language), first?.Write(texts.Language));
        line.Tell(hand.NameOf(PlanColumn.Dates), known?.Planned?.Write(texts.Language), planned?.Write(texts.Language));
        outcomes.Tell(line, known, outcome);
        line.Fate =
            known is null ? Fate.New
            : line.Changes.Count > 0 ? Fate.Changed
            : Fate.Unchanged;
        if (line.Fate != Fate.Unchanged)
            line.Try(texts, nameof(PlanColumn.Title), ColumnOf, () => Enter(known, facts, first, planned, outcome));
    }

    private Milestone Enter(Milestone? known, MilestoneFacts facts, When? first, When? planned, Outcome outcome)
    {
        new Rules().NoMore(plan.Milestones.Count + (known is null ? 1 : 0), AddMilestone.Most, "Name").Enforce();
        // What is refused is refused before anything that is known is changed.
        var made = Written(new Milestone(plan.Project, facts), facts, first, planned, outcome);
        if (known is not null)
            return Written(known, facts, first, planned, outcome);
        plan.Add(made);
        return made;
    }

    private Milestone Written(Milestone milestone, MilestoneFacts facts, When? first, When? planned, Outcome outcome)
    {
        milestone.Describe(facts);
        milestone.Become(outcome.State, outcome.DoneOn, outcome.Because);
        foreach (var date in (When?[])[milestone.First is null ? first : null, planned])
            if (date is not null && !date.Equals(milestone.Planned))
                milestone.Plan([
                    .. milestone.Plans.Select(plan => plan.Facts),
                    new(
                        null,
                        date,
                        When.Day(today),
                        milestone.Plans.Count == 0 ? Wording.Empty : Wording.In(texts.Language, reason)
                    ),
                ]);
        return milestone;
    }

    // One of the whole project stays so where a column of packages could have named one.
    private Guid? PackageIn(PlannedLine line, Guid? now)
    {
        var cell = hand.Cell(line, PlanColumn.Package);
        if (cell.Length == 0)
            return now ?? (hand.Columns.Contains(nameof(PlanColumn.Package)) ? null : plan.Package?.Id);
        var (code, name) = PlanWords.Apart(cell);
        if (plan.Find(code, name) is { } package)
            return package.Id;
        line.Refuse(texts["import.line.packageUnknown", cell], nameof(PlanColumn.Package));
        return null;
    }

    // What was planned at first is no other date afterwards.
    private When? FirstIn(PlannedLine line, When? now)
    {
        var first = dates.Dates(line, nameof(PlanColumn.First));
        if (first is not null && now is not null && !first.Equals(now))
            line.Refuse(texts["import.line.first", now.Write(texts.Language)], nameof(PlanColumn.First));
        return now ?? first;
    }

    private When? PlannedIn(PlannedLine line, When? now)
    {
        var (starts, ends) = (
            hand.Cell(line, PlanColumn.Starts).Length > 0,
            hand.Cell(line, PlanColumn.Ends).Length > 0
        );
        if (starts == ends)
            return dates.Span(line, now);
        var date = dates.Date(line, ends ? nameof(PlanColumn.Ends) : nameof(PlanColumn.Starts));
        return date is null || ReadDates.Edges(now) == (date.Edtf, date.Edtf) ? now : date;
    }

    private string Package(Guid? id) =>
        plan.Packages.FirstOrDefault(package => package.Id == id) is { } package
            ? package.Code ?? package.Name.For(texts.Language)?.Text ?? ""
            : "";

    private static string? ColumnOf(string field) =>
        field.Split('.', '[')[0] switch
        {
            nameof(Milestone.DoneOn) => nameof(PlanColumn.Done),
            nameof(Milestone.DroppedBecause) => nameof(PlanColumn.Reason),
            "Plans" => nameof(PlanColumn.Ends),
            _ => null,
        };
}
