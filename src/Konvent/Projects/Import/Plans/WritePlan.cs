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
            [.. PlanColumns.Exported.Select(column => new TableCell(known.NameOf(column.ToString())))],
            .. inOrder.SelectMany(Lines),
            .. milestones.Select(milestone =>
                Line(milestone, inOrder.Find(package => package.Id == milestone.PackageId))
            ),
        ];
    }

    private IEnumerable<TableCell[]> Lines(WorkPackage package)
    {
        var (starts, ends) = ReadDates.Written(package.Dates, texts.Language);
        yield return Row(
            PlanKind.Package,
            package.Name,
            (PlanColumn.Code, package.Code),
            (PlanColumn.Text, Said(package.Purpose)),
            (PlanColumn.Responsible, responsible.Write(package.LeadId is { } lead ? [lead] : [])),
            (PlanColumn.Starts, starts),
            (PlanColumn.Ends, ends)
        );
        foreach (var activity in package.Activities)
        {
            yield return Line(activity, package);
            foreach (var deliverable in activity.Deliverables)
                yield return Row(
                    PlanKind.Deliverable,
                    deliverable.Name,
                    (PlanColumn.Package, Called(package)),
                    (PlanColumn.Ends, Said(deliverable.Due)),
                    (PlanColumn.Done, Said(deliverable.DeliveredOn))
                );
        }
    }

    private TableCell[] Line(PlannedActivity activity, WorkPackage package)
    {
        var (starts, ends) = ReadDates.Written(activity.Dates, texts.Language);
        return Row(
            PlanKind.Activity,
            activity.Name,
            (PlanColumn.Package, Called(package)),
            (PlanColumn.Text, Said(activity.Description)),
            (PlanColumn.Responsible, responsible.Write(activity.Responsible)),
            (PlanColumn.Starts, starts),
            (PlanColumn.Ends, ends),
            (PlanColumn.State, texts[$"workplan.activity.state.{activity.State}"])
        );
    }

    private TableCell[] Line(Milestone milestone, WorkPackage? package)
    {
        var (starts, ends) = ReadDates.Written(milestone.Planned, texts.Language);
        var name = Said(milestone.Name);
        return Row(
            PlanKind.Milestone,
            milestone.Name,
            (PlanColumn.Title, milestone.Number > 1 ? $"{milestone.Number} × {name}" : name),
            (PlanColumn.Package, package is null ? "" : Called(package)),
            (PlanColumn.Starts, starts == ends ? "" : starts),
            (PlanColumn.Ends, ends),
            (PlanColumn.First, Said(milestone.First)),
            (PlanColumn.State, texts[$"workplan.milestone.state.{milestone.State}"]),
            (PlanColumn.Done, Said(milestone.DoneOn)),
            (PlanColumn.Reason, Said(milestone.DroppedBecause))
        );
    }

    private string Called(WorkPackage package) => package.Code ?? Said(package.Name);

    private string Said(Wording words) => words.For(texts.Language)?.Text ?? "";

    private string? Said(When? date) => ReadDates.Written(date?.Edtf, texts.Language);

    private TableCell[] Row(PlanKind kind, Wording name, params (PlanColumn Column, string? Text)[] cells)
    {
        var row = cells.ToDictionary(cell => cell.Column, cell => cell.Text);
        row[PlanColumn.Kind] = texts[PlanWords.KeyOf(kind)];
        row.TryAdd(PlanColumn.Title, Said(name));
        return [.. PlanColumns.Exported.Select(column => new TableCell(row.GetValueOrDefault(column) ?? ""))];
    }
}
