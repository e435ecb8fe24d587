using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Headings;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>A row of a list while it is read. What cannot be read as what its column promises stays as text beside what the row is about.</summary>
/// <param name="more">Cells without a column of their own.</param>
internal sealed class RowInHand(Dictionary<PlanColumnKind, WordCell> values, List<WordCell> more, Currency? currency)
{
    private static readonly PlanColumnKind[] Main =
    [
        PlanColumnKind.LessonFrom,
        PlanColumnKind.PlayerName,
        PlanColumnKind.CostWhat,
        PlanColumnKind.FundingName,
        PlanColumnKind.IndicatorName,
    ];

    public Currency? Currency { get; } = currency;

    /// <summary>Columns whose cell is not what they promise.</summary>
    public List<PlanColumnKind> Unread { get; } = [];

    /// <summary>Where the row says what it is about.</summary>
    public WordParagraph? First =>
        values.Values.SelectMany(cell => cell.Paragraphs).FirstOrDefault(paragraph => !paragraph.IsEmpty);

    public string Said(PlanColumnKind column) => values.GetValueOrDefault(column)?.Text ?? "";

    /// <summary>The text of a column; what the row is about takes along what no other column took.</summary>
    public ProseInHand Text(PlanColumnKind column)
    {
        var text = new ProseInHand();
        if (values.TryGetValue(column, out var cell))
            text.Add(cell.Paragraphs);
        if (Main.Contains(column))
            foreach (var other in more)
                text.Add(other.Paragraphs);
        return text;
    }

    /// <summary>The value of a column. Must be asked before the text that takes along what is none.</summary>
    public T? Take<T>(PlanColumnKind column, Func<string, T?> read)
        where T : struct
    {
        var said = Said(column).Trim();
        if (said.Trim('–', '—', '-', '−').Trim().Length == 0)
            return null;
        if (read(said) is { } value)
            return value;
        more.Add(values[column]);
        Unread.Add(column);
        return null;
    }

    public T? Choice<T>(PlanColumnKind column, Func<PlanWords, IReadOnlyList<(T Kind, string[] Words)>> choices)
        where T : struct => Take(column, text => KnownHeadings.Choice(text, choices));
}
