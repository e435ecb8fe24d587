using System.Text.RegularExpressions;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Headings;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Goes through a table row by row: one that names columns begins a list, one that begins with a heading ends it; all others are read as text.</summary>
internal sealed partial class TakeRows(
    ReadingState state,
    Action<WordPiece, bool> take,
    Action<WordParagraph> takeUnknownHeading
)
{
    private readonly TakeCells cells = new(state);

    public void Take(WordTable table)
    {
        ColumnHeads? heads = null;
        var isTold = false; // Whether the row before was a heading with its value beside it.
        foreach (var row in table.Rows.Where(row => row.Cells.Any(cell => !cell.IsEmpty)))
            if (ColumnHeads.Of(row, state) is { } found)
            {
                heads = found;
                Tell(row, BlockFate.Label);
            }
            else if (heads is not null && !EndsList(row, heads))
                cells.Take(row, heads);
            else if (StartsWithHeading(row) is var isHeading && (isHeading || !IsListed(row)))
            {
                if (isTold && !isHeading && !state.IsOurs && !row.Cells[0].IsEmpty)
                    state.Return(state.Place);
                heads = Layout(row, isHeading);
                isTold = isHeading && row.Cells.Count(cell => !cell.IsEmpty) > 1;
            }
            else if (IsUnknownHeading(row))
                Unknown(row);
            else
                cells.Guess(row);
    }

    /// <returns>The heads of a list that begins in the row, after the heading it stands under.</returns>
    private ColumnHeads? Layout(WordRow row, bool isHeading)
    {
        var isUnder = false;
        foreach (var (n, cell) in row.Cells.Index().Where(one => !one.Item.IsEmpty))
        {
            var rest = new WordRow([.. row.Cells.Select((other, at) => at < n ? other with { Pieces = [] } : other)]);
            if (isUnder && IsListed(rest))
                return List(rest);
            if (IsNumber(cell.Text) && row.Cells.Skip(n + 1).Any(other => !other.IsEmpty))
                Tell(new([cell]), BlockFate.Label);
            else
            {
                foreach (var piece in cell.Pieces)
                    take(piece, true);
                isUnder = isHeading;
            }
        }
        return null;
    }

    /// <summary>What stands beside a heading that is merged with the cells below it: the first row of its list.</summary>
    private ColumnHeads? List(WordRow rest)
    {
        if (ColumnHeads.Of(rest, state) is { } heads)
        {
            Tell(rest, BlockFate.Label);
            return heads;
        }
        cells.Guess(rest);
        return null;
    }

    /// <summary>A row with a heading that is not known, and what stands beside it.</summary>
    private void Unknown(WordRow row)
    {
        var first = row.Cells.First(cell => !cell.IsEmpty);
        foreach (var paragraph in first.Paragraphs.Where(paragraph => !paragraph.IsEmpty))
            takeUnknownHeading(paragraph);
        foreach (var piece in row.Cells.Where(cell => cell != first).SelectMany(cell => cell.Pieces))
            take(piece, true);
    }

    private void Tell(WordRow row, BlockFate fate)
    {
        foreach (var paragraph in row.Cells.SelectMany(cell => cell.Paragraphs).Where(paragraph => !paragraph.IsEmpty))
        {
            state.Report.Begin(paragraph.Text, isCell: true);
            state.Report.Became(fate);
        }
    }

    /// <summary>Within a list only what looks like a heading is one: an item may be called “Monitoring”.</summary>
    private bool EndsList(WordRow row, ColumnHeads heads) =>
        StartsWithHeading(row)
        && (
            row.Cells.Count < heads.Columns.Count
            || First(row)?.IsBold == true
            || (heads.Columns[0] is null && !row.Cells[0].IsEmpty)
        );

    private bool StartsWithHeading(WordRow row) =>
        First(row) is { } first
        && !state.IsProse(first)
        && (
            KnownHeadings.PlacesOf(first.Text).Any(known => PlaceRules.Allows(state, known.Place, first.Level))
            || ActionHeading.TitleOf(first.Text, first.IsBold) is not null
        )
        && !IsItem(row);

    /// <summary>In a list without heads only the numbered and bold beginning of a row whose other cells are not is one.</summary>
    private bool IsUnknownHeading(WordRow row) =>
        First(row) is { IsBold: true } first
        && Numbered().IsMatch(first.Text)
        && row.Cells.SelectMany(cell => cell.Paragraphs).Count(paragraph => paragraph.IsBold) == 1
        && !IsItem(row);

    private static WordParagraph? First(WordRow row) =>
        row
            .Cells.Where(cell => !cell.IsEmpty && !IsNumber(cell.Text))
            .SelectMany(cell => cell.Paragraphs)
            .FirstOrDefault(paragraph => !paragraph.IsEmpty);

    /// <summary>A row that ends with a sum under costs or funding is an item, whatever it is called.</summary>
    private bool IsItem(WordRow row) =>
        state.Place is PlanPlace.Costs or PlanPlace.Funding
        && FindIn.Whole(row.Cells[^1].Text, state.Language, null) is not null;

    private bool IsListed(WordRow row) =>
        !state.IsUnderUnknown
        && state.Action is not null
        && state.Place is PlanPlace.Players or PlanPlace.Costs or PlanPlace.Funding or PlanPlace.Indicators
        && row.Cells.Count(cell => !cell.IsEmpty) > 1;

    private static bool IsNumber(string text) =>
        text.Length < 8 && text.Any(char.IsAsciiDigit) && !text.Any(char.IsLetter);

    [GeneratedRegex(@"^\d{1,2}(\.\d{1,2})*[.)]?\s+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
