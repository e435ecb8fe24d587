using Konvent.Projects.Import.Lines;

namespace Konvent.Projects.Import.Waiting;

/// <summary>What became of a table, line by line, or will if it is taken.</summary>
public sealed record TableReport(IReadOnlyList<string> Headings, IReadOnlyList<LineReport> Lines)
{
    public static TableReport Of(TableInHand hand, IEnumerable<PlannedLine> lines) =>
        new(hand.Table.Headings, [.. lines.Select(LineReport.Of)]);

    public int Count(params Fate[] fates) => Lines.Count(line => fates.Contains(line.Fate));
}

/// <summary>What became of a line.</summary>
/// <param name="Cells">The line itself, where it was not taken.</param>
public sealed record LineReport(
    int Line,
    string Name,
    Fate Fate,
    IReadOnlyList<string> Said,
    IReadOnlyList<LineChange> Changes,
    IReadOnlyList<string>? Cells
)
{
    public static LineReport Of(PlannedLine line) =>
        new(
            line.Row.Line,
            line.Name.Length > 0 ? line.Name : line.Row.First,
            line.Fate,
            [.. line.Said],
            [.. line.Changes],
            line.Fate == Fate.NotTaken ? line.Row.Cells : null
        );
}
