using Konvent.Projects.Import.Lines;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>Goes through the lines of a work plan in their order: each says what it is, and what it is part of may stand in the lines above it.</summary>
internal sealed class ReadPlan(
    TableInHand hand,
    TakePackage packages,
    TakeActivity activities,
    TakeMilestone milestones,
    Texts texts
)
{
    public IReadOnlyList<PlannedLine> Run()
    {
        var lines = hand.Table.Rows.Select(row => new PlannedLine(row)).ToList();
        foreach (var line in lines)
            Take(line);
        return lines;
    }

    private void Take(PlannedLine line)
    {
        line.Name = TitleIn(line);
        if (KindOf(line) is not { } kind)
            return;
        if (kind == PlanKind.Package && line.Name.Length == 0)
            line.Name = hand.Cell(line, PlanColumn.Package);
        if (line.Name.Length == 0)
        {
            line.Refuse(texts["import.line.noTitle"], nameof(PlanColumn.Title));
            return;
        }
        if (kind == PlanKind.Package)
            packages.Run(line);
        else if (kind == PlanKind.Activity)
            activities.Run(line);
        else if (kind == PlanKind.Deliverable)
            activities.Deliver(line);
        else
            milestones.Run(line);
        TellLost(line, kind);
    }

    private void TellLost(PlannedLine line, PlanKind kind)
    {
        var lost = PlanColumns.NotOf(kind).Where(column => hand.Cell(line, column).Length > 0).Select(hand.NameOf);
        if (line.Fate != Fate.NotTaken && lost.Any())
            line.Said.Add(texts["import.line.lost", string.Join(", ", lost)]);
    }

    // People write the number and the name of a package into the column of the numbers.
    private string TitleIn(PlannedLine line)
    {
        var (title, code) = (hand.Cell(line, PlanColumn.Title), hand.Cell(line, PlanColumn.Code));
        return title.Length == 0 && PlanWords.Apart(code) is { Code: not null, Name.Length: > 0 } ? code : title;
    }

    private PlanKind? KindOf(PlannedLine line)
    {
        var (said, code) = (hand.Cell(line, PlanColumn.Kind), hand.Cell(line, PlanColumn.Code));
        if (said.Length > 0)
        {
            if (PlanWords.KindOf(said, texts) is not { } kind)
            {
                line.Refuse(texts["import.line.kind", said], nameof(PlanColumn.Kind));
                return null;
            }
            return kind;
        }
        if (PlanWords.KindIn(code) is { } numbered)
            return numbered;
        if (hand.Cell(line, PlanColumn.Package).Length > 0)
            return line.Name.Length > 0 ? PlanKind.Activity : PlanKind.Package;
        if (PlanWords.Apart(line.Name).Code is not null)
            return PlanKind.Package;
        if (hand.Columns.Contains(nameof(PlanColumn.Package)) && packages.HasOne)
            return PlanKind.Activity; // A package that is named once counts for the lines below it.
        line.Refuse(texts["import.line.whatIsIt"], nameof(PlanColumn.Kind));
        return null;
    }
}
