using System.Globalization;
using Konvent.Projects.Import.Organisations;
using Konvent.Ui;
using Spectre.Console;

namespace Konvent.Commands;

/// <summary>Tells at the console what became of a list of organisations.</summary>
internal static class TellOrganisations
{
    /// <returns>The exit code: 1 where a line was not taken.</returns>
    public static int Of(OrganisationsReport report, Texts texts)
    {
        Console.WriteLine(
            report.OnTrial
                ? "This would become of the list; nothing has been entered."
                : texts["import.organisations.done"]
        );
        Console.WriteLine(texts.Count("import.organisations.entered", report.Entered));
        Console.WriteLine(texts.Count("import.organisations.known", report.Known));
        foreach (var (heading, _) in report.Columns.Where(column => column.About is null && column.Heading.Length > 0))
            Console.WriteLine($"The column “{heading}” is not taken.");
        if (report.NotTaken > 0)
            Tell(report, texts);
        return report.NotTaken == 0 ? 0 : 1;
    }

    private static void Tell(OrganisationsReport report, Texts texts)
    {
        Console.WriteLine(texts.Count("import.organisations.notTaken", report.NotTaken));
        var table = new Table { Border = TableBorder.None, ShowHeaders = false }.AddColumns("", "", "");
        foreach (var line in report.Told)
            table.AddRow(
                line.Line.ToString(CultureInfo.InvariantCulture),
                line.Name.EscapeMarkup(),
                string.Join(' ', line.Said).EscapeMarkup()
            );
        AnsiConsole.Write(table);
        if (report.NotTaken > report.Told.Count)
            Console.WriteLine(texts.Count("import.organisations.more", report.NotTaken - report.Told.Count));
    }
}
