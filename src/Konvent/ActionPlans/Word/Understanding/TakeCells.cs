using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Headings;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Reads one row of a list, by the heads of its columns or, without them, by what its cells look like.</summary>
internal sealed class TakeCells(ReadingState state)
{
    private static readonly char[] Dashes = ['–', '—', '-', '−', ' ', '\u00A0'];

    private ActionInHand Action => state.Action!;

    public void Take(WordRow row, ColumnHeads heads)
    {
        var told = new Dictionary<PlanColumnKind, List<int>>();
        var values = new Dictionary<PlanColumnKind, WordCell>();
        var more = new List<WordCell>();
        var at = 0;
        foreach (var cell in row.Cells)
        {
            var n = at;
            at += cell.Span;
            if (n < heads.Columns.Count && heads.Columns[n] is { } column)
                (values[column], told[column]) = (cell, Tell(cell, IsValue(column) ? BlockFate.Value : BlockFate.Text));
            else if (!cell.IsEmpty)
            {
                more.Add(cell);
                foreach (var block in Tell(cell, BlockFate.Text))
                    state.Report.Leave(state.Place, block);
            }
        }
        Add(new(values, more, heads.Currency), told);
    }

    /// <summary>The first cell is what the row is about, sums and figures are such, and the rest is text.</summary>
    public void Guess(WordRow row)
    {
        var filled = row.Cells.Where(cell => !cell.IsEmpty).ToList();
        var told = new Dictionary<PlanColumnKind, List<int>> { [Main] = Tell(filled[0], BlockFate.Text) };
        var values = new Dictionary<PlanColumnKind, WordCell> { [Main] = filled[0] };
        var more = new List<WordCell>();
        state.Report.Guess(filled[0].Text);
        foreach (var cell in filled.Skip(1))
            if (Kind(cell, values) is { } kind)
                (values[kind], told[kind]) = (cell, Tell(cell, IsValue(kind) ? BlockFate.Value : BlockFate.Text));
            else
            {
                more.Add(cell);
                Tell(cell, BlockFate.Text);
            }
        Add(new(values, more, null), told);
    }

    private static bool IsValue(PlanColumnKind column) =>
        column
            is PlanColumnKind.Sum
                or PlanColumnKind.Baseline
                or PlanColumnKind.Target
                or PlanColumnKind.LessonKind
                or PlanColumnKind.FundingKind;

    private PlanColumnKind Main =>
        state.Place switch
        {
            PlanPlace.Players => PlanColumnKind.PlayerName,
            PlanPlace.Costs => PlanColumnKind.CostWhat,
            PlanPlace.Funding => PlanColumnKind.FundingName,
            _ => PlanColumnKind.IndicatorName,
        };

    private PlanColumnKind? Kind(WordCell cell, Dictionary<PlanColumnKind, WordCell> taken)
    {
        PlanColumnKind[] wanted = state.Place switch
        {
            PlanPlace.Players => [PlanColumnKind.PlayerRole],
            PlanPlace.Indicators when Figure(cell.Text) is not null => [PlanColumnKind.Baseline, PlanColumnKind.Target],
            PlanPlace.Costs or PlanPlace.Funding when FindIn.Whole(cell.Text, state.Language, null) is not null =>
            [
                PlanColumnKind.Sum,
            ],
            _ => [],
        };
        foreach (var kind in wanted)
            if (!taken.ContainsKey(kind))
                return kind;
        return null;
    }

    private void Add(RowInHand row, Dictionary<PlanColumnKind, List<int>> told)
    {
        if (state.Place is PlanPlace.Costs or PlanPlace.Funding && IsTotal(row))
            foreach (var block in told.Values.SelectMany(blocks => blocks))
                state.Report.Became(BlockFate.Value, block);
        else
            Add(row);
        foreach (var block in row.Unread.SelectMany(column => told[column]))
            state.Report.Leave(state.Place, block);
    }

    private void Add(RowInHand row)
    {
        var id = Guid.CreateVersion7();
        if (state.Place == PlanPlace.Background)
            Action.Lessons.Add(
                new(
                    id,
                    row.Choice(PlanColumnKind.LessonKind, words => words.Lessons) ?? LessonKind.Other,
                    row.Text(PlanColumnKind.LessonFrom).In(state.Language)
                )
            );
        else if (state.Place == PlanPlace.Players)
            Action.Players.Add(
                new(
                    id,
                    null,
                    row.Text(PlanColumnKind.PlayerName).In(state.Language),
                    row.Text(PlanColumnKind.PlayerRole).In(state.Language)
                )
            );
        else if (state.Place == PlanPlace.Indicators)
            AddIndicator(id, row);
        else
            AddSum(id, row);
    }

    private void AddIndicator(Guid id, RowInHand row)
    {
        var (baseline, target) = (row.Take(PlanColumnKind.Baseline, Figure), row.Take(PlanColumnKind.Target, Figure));
        var unit = row.Text(PlanColumnKind.Unit).In(state.Language);
        Action.Indicators.Add(
            new(id, null, row.Text(PlanColumnKind.IndicatorName).In(state.Language), unit, baseline, target)
        );
    }

    private void AddSum(Guid id, RowInHand row)
    {
        var sum = row.Take(PlanColumnKind.Sum, text => FindIn.Whole(text, state.Language, row.Currency));
        if (state.Place == PlanPlace.Costs)
        {
            Action.Costs.Add(new(id, row.Text(PlanColumnKind.CostWhat).In(state.Language), sum));
            return;
        }
        var kind = row.Choice(PlanColumnKind.FundingKind, words => words.Funding);
        var name = row.Text(PlanColumnKind.FundingName);
        if (kind is null && (kind = KnownHeadings.Within($"{name}", words => words.Funding)) is not null)
            state.Report.Guess($"{name}");
        Action.Funding.Add(new(id, kind ?? FundingKind.Other, name.In(state.Language), sum));
    }

    /// <summary>A line that says what the lines above it come to, and nothing else.</summary>
    private bool IsTotal(RowInHand row)
    {
        if (row.First is not { } first || !KnownHeadings.IsTotal(first.Text) || state.IsProse(first))
            return false;
        if (FindIn.Whole(row.Said(PlanColumnKind.Sum), state.Language, row.Currency) is not { } total)
            return false;
        var sums =
            state.Place == PlanPlace.Costs
                ? Action.Costs.Select(cost => cost.Sum)
                : Action.Funding.Select(source => source.Sum);
        var same = sums.OfType<Money>().Where(sum => sum.Currency == total.Currency).ToList();
        return same.Count > 0 && same.Sum(sum => sum.Amount) == total.Amount;
    }

    private decimal? Figure(string text) => Quantity.TryRead(text, state.Language, out var number) ? number : null;

    /// <returns>The numbers of the cell's pieces.</returns>
    private List<int> Tell(WordCell cell, BlockFate fate)
    {
        var blocks = new List<int>();
        foreach (var paragraph in cell.Paragraphs.Where(paragraph => !paragraph.IsEmpty))
        {
            state.Report.Begin(paragraph.Text, isCell: true);
            state.Report.Became(paragraph.Text.Trim(Dashes).Length == 0 ? BlockFate.Label : fate);
            blocks.Add(state.Report.Block);
        }
        return blocks;
    }
}
