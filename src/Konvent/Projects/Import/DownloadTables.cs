using System.Globalization;
using Konvent.Basics;
using Konvent.People.WhoAsks;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Projects.Import.Waiting;
using Konvent.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Konvent.Projects.Import;

/// <summary>The tables that can be downloaded: what a project holds, to be changed and imported again, and what of an import was not taken.</summary>
public static class DownloadTables
{
    public static void MapImportTables(this IEndpointRouteBuilder app)
    {
        app.MapGet("/projects/{acronym}/import/{kind}.{format}", Today).ExcludeFromDescription();
        app.MapGet("/projects/{acronym}/import/tables/{id:guid}/not-taken.{format}", NotTaken).ExcludeFromDescription();
    }

    private static async Task<FileContentHttpResult> Today(
        HttpContext http,
        KindsOfTables kinds,
        Texts texts,
        string acronym,
        string kind,
        string format,
        CancellationToken stop
    )
    {
        var tables = kinds.Called(kind);
        var project = await kinds.ProjectFor(tables, acronym, http.Who(), stop);
        return File(
            await tables.Write(project, stop),
            format,
            $"{project.Path}-{texts["import.file.name." + kind]}",
            texts
        );
    }

    private static async Task<FileContentHttpResult> NotTaken(
        HttpContext http,
        KindsOfTables kinds,
        ReadWaitingTable read,
        Texts texts,
        string acronym,
        Guid id,
        string format,
        CancellationToken stop
    )
    {
        var (project, waiting, tables) = await kinds.WaitingAt(acronym, id, http.Who(), stop);
        var report = waiting.Report;
        if (report is null)
        {
            var hand = await read.Run(project, tables, waiting, stop);
            report = TableReport.Of(hand, await tables.Plan(project, hand, waiting.Name, stop));
        }
        return File(Rows(report, texts), format, $"{project.Path}-{texts["import.file.name.notTaken"]}", texts);
    }

    private static IEnumerable<IReadOnlyList<TableCell>> Rows(TableReport report, Texts texts) =>
        report
            .Lines.Where(line => line.Fate == Fate.NotTaken)
            .Select(line =>
                Cells([
                    line.Line.ToString(CultureInfo.InvariantCulture),
                    string.Join(' ', line.Said),
                    .. line.Cells ?? [],
                ])
            )
            .Prepend(Cells([texts["import.line"], texts["import.why.not"], .. report.Headings]));

    private static TableCell[] Cells(string[] texts) => [.. texts.Select(text => new TableCell(text))];

    private static FileContentHttpResult File(
        IEnumerable<IReadOnlyList<TableCell>> rows,
        string format,
        string name,
        Texts texts
    ) =>
        WriteTable.MediaTypes.TryGetValue(format, out var type)
            ? TypedResults.File(WriteTable.Of(rows, format, texts.Language), type, $"{name}.{format}")
            : throw new Konvent.Basics.NotFound();
}
