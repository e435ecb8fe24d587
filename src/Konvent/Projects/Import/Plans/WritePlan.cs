using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>Writes a work plan as a table: each package with its activities and their deliverables, then the milestones by date.</summary>
internal sealed class WritePlan(ReadResponsible responsible, Texts texts)
{
    public IReadOnlyList<IReadOnlyList<TableCell>> Run(
        IEnumerable<WorkPackage> packages,
        IEnumerable<Milestone> milestones
    )
    {
        var inOrder = packages.OrderBy(package => package.Position).ToList();
        var known = PlanColumns.Of(texts);
        return
        [
            Row([.. PlanColumns.Exported.Select(column => known.NameOf(column.ToString()))]),
            .. inOrder.SelectMany(Lines),
            .. milestones.Select(milestone =>
                Line(milestone, inOrder.Find(package => package.Id == milestone.PackageId))
            ),
        ];
    }

    private IEnumerable<TableCell[]> Lines(WorkPackage package)
    {
        var (starts, ends) = ReadDates.Edges(package.Dates);
        yield return Row(
            Kind(PlanKind.Package),
            "",
            package.Code,
            Said(package.Name),
            Said(package.Purpose),
            responsible.Write(package.LeadId is { } lead ? [lead] : []),
            starts,
            ends,
            ""
        );
        foreach (var activity in package.Activities)
        {
            yield return Line(activity, package);
            foreach (var deliverable in activity.Deliverables)
                yield return Row(
                    Kind(PlanKind.Deliverable),
                    Called(package),
                    "",
                    Said(deliverable.Name),
                    "",
                    "",
                    "",
                    deliverable.Due?.Edtf,
                    ""
                );
        }
    }

    private TableCell[] Line(PlannedActivity activity, WorkPackage package)
    {
        var (starts, ends) = ReadDates.Edges(activity.Dates);
        return Row(
            Kind(PlanKind.Activity),
            Called(package),
            "",
            Said(activity.Name),
            Said(activity.Description),
            responsible.Write(activity.Responsible),
            starts,
            ends,
            texts[$"workplan.activity.state.{activity.State}"]
        );
    }

    private TableCell[] Line(Milestone milestone, WorkPackage? package)
    {
        var (starts, ends) = ReadDates.Edges(milestone.Planned);
        var name = Said(milestone.Name);
        return Row(
            Kind(PlanKind.Milestone),
            package is null ? "" : Called(package),
            "",
            milestone.Number > 1 ? $"{milestone.Number} × {name}" : name,
            "",
            "",
            starts == ends ? "" : starts,
            ends,
            ""
        );
    }

    private string Kind(PlanKind kind) => texts[PlanWords.KeyOf(kind)];

    private string Called(WorkPackage package) => package.Code ?? Said(package.Name);

    private string Said(Wording words) => words.For(texts.Language)?.Text ?? "";

    private static TableCell[] Row(params string?[] cells) => [.. cells.Select(cell => new TableCell(cell ?? ""))];
}
