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
        var planned = PlannedIn(line, known?.Planned);
        if (line.Wrong.Count > 0)
            return;
        line.Tell(hand.NameOf(PlanColumn.Package), Package(known?.PackageId), Package(facts.PackageId));
        line.Tell(texts["workplan.number"], $"{known?.Number ?? 1}", $"{facts.Number}");
        line.Tell(hand.NameOf(PlanColumn.Dates), known?.Planned?.Write(texts.Language), planned?.Write(texts.Language));
        line.Fate =
            known is null ? Fate.New
            : line.Changes.Count > 0 ? Fate.Changed
            : Fate.Unchanged;
        if (line.Fate != Fate.Unchanged)
            line.Try(texts, nameof(PlanColumn.Title), _ => null, () => Enter(known, facts, planned));
    }

    private Milestone Enter(Milestone? known, MilestoneFacts facts, When? planned)
    {
        new Rules().NoMore(plan.Milestones.Count + (known is null ? 1 : 0), AddMilestone.Most, "Name").Enforce();
        var milestone = known ?? new Milestone(plan.Project, facts);
        milestone.Describe(facts);
        if (planned is not null && !planned.Equals(milestone.Planned))
            milestone.Plan([
                .. milestone.Plans.Select(plan => plan.Facts),
                new(
                    null,
                    planned,
                    When.Day(today),
                    milestone.Plans.Count == 0 ? Wording.Empty : Wording.In(texts.Language, reason)
                ),
            ]);
        if (known is null)
            plan.Add(milestone);
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
}
