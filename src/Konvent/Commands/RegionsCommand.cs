using System.CommandLine;
using Konvent.Projects.Regions;
using Konvent.Projects.Regions.Shapes;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.Commands;

/// <summary><c>konvent regions import</c>: takes over Eurostat's list of regions. Exit code 1 where a line was not taken.</summary>
internal static class RegionsCommand
{
    private static readonly Option<int?> Edition = new("--edition")
    {
        Description = "The year of the edition; without it, the year in the file's name.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var import = new Command("import", "Take over Eurostat's NUTS list, a CSV table.")
        {
            FileCommand.File,
            Edition,
        };
        import.SetAction((told, stop) => FileCommand.Run(told, Import, stop));
        var shapes = new Command("shapes", "Take over the shapes of regions, GISCO's GeoJSON.") { FileCommand.File };
        shapes.SetAction((told, stop) => FileCommand.Run(told, Shapes, stop));
        return new Command("regions", "Import Eurostat's list of regions, and their shapes.") { import, shapes };
    }

    private static async Task<int> Shapes(
        IServiceProvider services,
        FileInfo file,
        ParseResult told,
        CancellationToken stop
    )
    {
        await using var geoJson = file.OpenRead();
        var report = await services.GetRequiredService<ImportShapes>().FromConsole(geoJson, stop);
        return TellRegions.Of(report, services.GetRequiredService<Texts>());
    }

    private static async Task<int> Import(
        IServiceProvider services,
        FileInfo file,
        ParseResult told,
        CancellationToken stop
    )
    {
        if ((told.GetValue(Edition) ?? RegionsForm.EditionIn(file.Name)) is not { } edition)
            throw new CannotStart("Say which edition of NUTS this is, such as --edition 2024.");
        await using var csv = file.OpenRead();
        var report = await services.GetRequiredService<ImportRegions>().FromConsole(csv, edition, stop);
        var unknown = await services.GetRequiredService<CodesInUse>().Unknown(stop);
        var list = await services.GetRequiredService<KnownRegions>().List(stop);
        return TellRegions.Of(report, unknown, list, services.GetRequiredService<Texts>());
    }
}
