using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>The facts of several versions side by side, kind by kind.</summary>
internal static class CompareFacts
{
    private const int LeastColumn = 22;
    private const string NotStated = "–";

    public static void Write(ComparedVersions versions, ColumnPen pen)
    {
        var rows = versions.All.Facts;
        pen.Line();
        if (rows.Count == 0)
        {
            pen.Line("No facts were found in them.");
            return;
        }
        var isEverywhere = rows.All(row => row.Stated.All(fact => fact is not null));
        pen.Line(
            isEverywhere
                ? "Facts side by side"
                : $"Facts side by side ({NotStated} where one was not found; that alone is no difference)"
        );
        var inColumns = pen.HasRoomBeside(versions.Names, LeastColumn);
        if (inColumns)
            pen.WriteBeside(versions.Names);
        foreach (var kind in rows.GroupBy(row => row.Kind))
        {
            pen.Line(FactInWords.Kind(kind.Key));
            foreach (var row in kind)
                Write(row, inColumns, versions, pen);
        }
    }

    private static void Write(FactRow row, bool inColumns, ComparedVersions versions, ColumnPen pen)
    {
        var cells = row.Stated.Select(fact => fact is null ? NotStated : FactInWords.Short(fact)).ToList();
        if (inColumns && pen.HasRoomBeside(cells, LeastColumn))
            pen.WriteBeside(cells);
        else if (cells.Distinct().Count() == 1)
            pen.Write(versions.Head("in all"), cells[0]);
        else if (cells.Count > 2 && cells.Distinct().Count() == 2 && cells.Contains(NotStated))
            pen.Write("  ", cells.First(cell => cell != NotStated), $"({InWhich(cells, versions)})");
        else
            foreach (var (version, cell) in cells.Index())
                pen.Write(versions.HeadOf(version), cell);
    }

    /// <summary>Where some say the same and the others nothing.</summary>
    private static string InWhich(List<string> cells, ComparedVersions versions)
    {
        var (not, only) = (Names(isStated: false), Names(isStated: true));
        return not.Count < only.Count ? $"all but {string.Join(", ", not)}" : $"only {string.Join(", ", only)}";

        List<string> Names(bool isStated) =>
            [.. versions.Names.Where((_, version) => cells[version] != NotStated == isStated)];
    }
}
