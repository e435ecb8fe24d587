using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Ui;

namespace Konvent.Projects.Import.Waiting;

/// <summary>Reads the file of a waiting table anew, with all that was said about it.</summary>
public sealed class ReadWaitingTable(Texts texts)
{
    /// <exception cref="Basics.RuleBroken">It cannot be read as it was said.</exception>
    public async Task<TableInHand> Run(Project project, ITakeTables kind, WaitingTable waiting, CancellationToken stop)
    {
        var (known, said) = (await kind.Columns(project, stop), waiting.Said);
        var table = ImportTable.Read(waiting.File, said.How, known, kind.MostLines, texts.Language);
        return new(
            table with
            {
                Rows = [.. table.Rows.Select(row => Mend(row, said.Mended))],
            },
            known,
            Columns(table, known, said.Columns),
            said.Resemblances
        );
    }

    // Nothing that no column can be about, and nothing twice.
    private static IReadOnlyList<string> Columns(ImportTable table, KnownColumns known, IReadOnlyList<string>? said)
    {
        if (said is null)
            return known.Guess(table.Headings);
        var open = known.Meanings.ToHashSet(StringComparer.Ordinal);
        return [.. table.Headings.Select((_, at) => at < said.Count && open.Remove(said[at]) ? said[at] : "")];
    }

    private static ImportRow Mend(ImportRow row, IReadOnlyDictionary<string, string> mended)
    {
        if (mended.Count == 0)
            return row;
        var cells = row.Cells.ToList();
        for (var at = 0; at < TableLimits.Columns; at++)
            if (mended.TryGetValue($"{row.Line}_{at}", out var text))
            {
                while (cells.Count <= at)
                    cells.Add("");
                cells[at] = text;
            }
        return row with { Cells = cells };
    }
}
