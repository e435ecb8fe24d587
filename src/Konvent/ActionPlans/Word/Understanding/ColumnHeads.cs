using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Headings;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>What the columns of a list hold, one after the other.</summary>
/// <param name="Currency">In which its sums are, where the head says so.</param>
internal sealed record ColumnHeads(PlanPlace Place, IReadOnlyList<PlanColumnKind?> Columns, Currency? Currency)
{
    private static readonly Dictionary<PlanPlace, PlanColumnKind[]> Lists = new()
    {
        [PlanPlace.Background] = [PlanColumnKind.LessonKind, PlanColumnKind.LessonFrom],
        [PlanPlace.Players] = [PlanColumnKind.PlayerName, PlanColumnKind.PlayerRole],
        [PlanPlace.Costs] = [PlanColumnKind.CostWhat, PlanColumnKind.Sum],
        [PlanPlace.Funding] = [PlanColumnKind.FundingKind, PlanColumnKind.FundingName, PlanColumnKind.Sum],
        [PlanPlace.Indicators] =
        [
            PlanColumnKind.IndicatorName,
            PlanColumnKind.Unit,
            PlanColumnKind.Baseline,
            PlanColumnKind.Target,
        ],
    };

    /// <summary>Null where the row does not name columns of the list that belongs here.</summary>
    public static ColumnHeads? Of(WordRow row, ReadingState state)
    {
        if (
            state.Action is null
            || state.IsUnderUnknown
            || !Lists.TryGetValue(state.Place, out var wanted)
            || row.Cells.Count < 2
        )
            return null;
        if (row.Cells.SelectMany(cell => cell.Paragraphs).Any(state.IsProse))
            return null;
        var columns = new List<PlanColumnKind?>();
        foreach (var cell in row.Cells)
        {
            var column = Known(cell.Text)
                .FirstOrDefault(kind => kind is { } known && wanted.Contains(known) && !columns.Contains(kind));
            if (column is null && !cell.IsEmpty)
                return null;
            columns.Add(column);
            columns.AddRange(Enumerable.Repeat<PlanColumnKind?>(null, cell.Span - 1));
        }
        return columns.Count(column => column is not null) > 1 ? new(state.Place, columns, CurrencyIn(row)) : null;
    }

    private static IEnumerable<PlanColumnKind?> Known(string head) =>
        KnownHeadings.ColumnsOf(head).Select(kind => (PlanColumnKind?)kind);

    private static Currency? CurrencyIn(WordRow row)
    {
        var named = row
            .Cells.SelectMany(cell =>
                cell.Text.Split([' ', '(', ')', '[', ']', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            )
            .Select(word => word == "€" ? "EUR" : word)
            .Where(word => Konvent.Reading.Currency.TryOf(word, out _))
            .Distinct()
            .ToList();
        return named.Count == 1 ? Konvent.Reading.Currency.Of(named[0]) : null;
    }
}
