using System.Globalization;
using Konvent.Projects.Regions;
using Konvent.Projects.Regions.Shapes;
using Konvent.Ui;
using Spectre.Console;

namespace Konvent.Commands;

/// <summary>Tells at the console what became of an imported list, and which codes in use it does not know.</summary>
internal static class TellRegions
{
    /// <returns>The exit code: 1 where a line was not taken.</returns>
    public static int Of(RegionsReport report, IReadOnlyList<UnknownCode> unknown, NutsList list, Texts texts)
    {
        Console.WriteLine(texts["regions.imported", report.Edition]);
        var counts = new Table { Border = TableBorder.None, ShowHeaders = false }.AddColumns("", "");
        foreach (
            var (what, count) in new[]
            {
                ("new or renamed", report.Taken),
                ("unchanged", report.Unchanged),
                ("in an earlier edition only", report.Former),
                ("not taken", report.Refused.Count),
            }
        )
            counts.AddRow(count.ToString(CultureInfo.InvariantCulture), what);
        AnsiConsole.Write(counts);
        Tell(
            texts["regions.refused"],
            [.. report.Refused.Select(line => ($"{line.Line}", line.Code, texts[line.Reason]))]
        );
        Tell(
            texts["regions.unknown"],
            [
                .. unknown.Select(code =>
                    (
                        code.Code,
                        code.Project is { } project ? $"{project}: {code.Name}" : code.Name.ToString(),
                        texts[$"regions.standing.{code.Standing}", list.Find(code.Code)?.Edition ?? 0]
                    )
                ),
            ]
        );
        return report.Refused.Count == 0 ? 0 : 1;
    }

    /// <returns>The exit code: 1 where a shape was not taken.</returns>
    public static int Of(ShapesReport report, Texts texts)
    {
        Console.WriteLine(texts.Count("regions.shapes.taken", report.Taken));
        Console.WriteLine(texts.Count("regions.report.unchanged", report.Unchanged));
        Tell(
            texts.Count("regions.shapes.refused", report.Refused.Count),
            [.. report.Refused.Select(line => ($"{line.Line}", line.Code, texts[line.Reason]))]
        );
        return report.Refused.Count == 0 ? 0 : 1;
    }

    private static void Tell(string title, IReadOnlyList<(string, string, string)> rows)
    {
        if (rows.Count == 0)
            return;
        Console.WriteLine();
        Console.WriteLine(title);
        var table = new Table { Border = TableBorder.None, ShowHeaders = false }.AddColumns("", "", "");
        foreach (var (first, second, third) in rows.Take(RegionsReport.MostTold))
            table.AddRow(first.EscapeMarkup(), second.EscapeMarkup(), third.EscapeMarkup());
        AnsiConsole.Write(table);
        if (rows.Count > RegionsReport.MostTold)
            Console.WriteLine($"... and {rows.Count - RegionsReport.MostTold} more.");
    }
}
