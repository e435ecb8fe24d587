using System.Globalization;
using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Storage;

namespace Konvent.Projects.Import.Waiting;

/// <summary>What somebody says about a table while looking through it.</summary>
public sealed class WaitingTableForm
{
    private const int MostMended = 2_000;
    private const int LongestMended = 1_000;

    public string? Sheet { get; set; }

    public string? Encoding { get; set; }

    public List<string?> Columns { get; set; } = [];

    /// <summary>Cells that were mended, by line and column: <c>12_3</c>.</summary>
    public Dictionary<string, string?> Mended { get; set; } = [];

    /// <summary>Of lines that resemble something else, by their numbers: whether they mean that, or another.</summary>
    public Dictionary<string, string?> Alike { get; set; } = [];

    /// <summary>Whether the lines that cannot be taken may stay out.</summary>
    public bool LeaveOut { get; set; }

    /// <summary>Of what was seen: <see cref="SeenLines"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>What was said before together with what is said now; another sheet or other letters begin anew.</summary>
    public SaidOfTable Read(SaidOfTable before, TableInHand hand)
    {
        var found = hand.Table.Found;
        var how = new HowToRead(
            Sheet is null || Sheet == found.Sheet ? before.How.Sheet : Sheet,
            Encoding is null || Encoding == found.Encoding ? before.How.Encoding : Encoding
        );
        if (how != before.How)
            return SaidOfTable.Nothing with { How = how };
        var columns = Columns.ConvertAll(column => column ?? "");
        return new(
            how,
            columns.Count == 0 || columns.SequenceEqual(hand.Columns) ? before.Columns : columns,
            Joined(before.Mended, hand.Table.Rows.ToDictionary(row => row.Line)),
            Of(Resemblance.Another, before.Others),
            Of(Resemblance.Same, before.Same ?? []) is { Count: > 0 } same ? same : null
        );
    }

    private IReadOnlyList<int> Of(Resemblance what, IReadOnlyList<int> before)
    {
        var said = new Dictionary<int, Resemblance>();
        foreach (var (number, answer) in Alike)
            if (
                int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
                && Enum.TryParse<Resemblance>(answer, out var known)
                && Enum.IsDefined(known)
            )
                said[line] = known;
        return [.. before.Except(said.Keys).Concat(said.Keys.Where(line => said[line] == what)).Order()];
    }

    private Dictionary<string, string> Joined(
        IReadOnlyDictionary<string, string> before,
        Dictionary<int, ImportRow> rows
    )
    {
        var joined = before.ToDictionary();
        foreach (var (place, typed) in Mended)
            if (
                place.Split('_') is [var lineText, var columnText]
                && int.TryParse(lineText, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
                && int.TryParse(columnText, NumberStyles.None, CultureInfo.InvariantCulture, out var column)
                && column < TableLimits.Columns
                && rows.TryGetValue(line, out var row)
                && row.At(column) != (typed ?? "")
            )
            {
                Unstorable.Refuse(typed);
                new Rules()
                    .Require((typed?.Length ?? 0) <= LongestMended, "import.rule.mended", null, LongestMended)
                    .Require(joined.Count < MostMended, "import.rule.mended.many", null, MostMended)
                    .Enforce();
                joined[place] = typed ?? "";
            }
        return joined;
    }
}
