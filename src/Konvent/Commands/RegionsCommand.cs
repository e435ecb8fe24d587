using System.CommandLine;
using Konvent.Basics;
using Konvent.Projects.Regions;
using Konvent.Projects.Regions.Shapes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Spectre.Console;

namespace Konvent.Commands;

/// <summary><c>konvent regions import</c>: takes over Eurostat's list of regions. Exit code 1 where a line was not taken.</summary>
internal static class RegionsCommand
{
    private static readonly Argument<FileInfo> File = new("file")
    {
        Description = "The file as Eurostat publishes it.",
    };

    private static readonly Option<int?> Edition = new("--edition")
    {
        Description = "The year of the edition; without it, the year in the file's name.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var import = new Command("import", "Take over Eurostat's NUTS list, a CSV table.") { File, Edition };
        import.SetAction(
            (told, stop) =>
                InServer(
                    told,
                    (services, file) =>
                        Import(services, file, told.GetValue(Edition), told.GetRequiredValue(File), stop),
                    stop
                )
        );
        var shapes = new Command("shapes", "Take over the shapes of regions, GISCO's GeoJSON.") { File };
        shapes.SetAction((told, stop) => InServer(told, (services, file) => Shapes(services, file, stop), stop));
        return new Command("regions", "Import Eurostat's list of regions, and their shapes.") { import, shapes };
    }

    private static async Task<int> Shapes(IServiceProvider services, FileStream geoJson, CancellationToken stop)
    {
        var report = await services.GetRequiredService<ImportShapes>().FromConsole(geoJson, stop);
        var texts = services.GetRequiredService<Texts>();
        return texts.In(Language.English, () => TellRegions.Of(report, texts));
    }

    private static async Task<int> Import(
        IServiceProvider services,
        FileStream csv,
        int? edition,
        FileInfo file,
        CancellationToken stop
    )
    {
        edition ??= RegionsForm.EditionIn(file.Name);
        if (edition is null)
            throw new CannotStart("Say which edition of NUTS this is, such as --edition 2024.");
        var report = await services.GetRequiredService<ImportRegions>().FromConsole(csv, edition.Value, stop);
        var texts = services.GetRequiredService<Texts>();
        var unknown = await services.GetRequiredService<CodesInUse>().Unknown(stop);
        var list = await services.GetRequiredService<KnownRegions>().List(stop);
        return texts.In(Language.English, () => TellRegions.Of(report, unknown, list, texts));
    }

    /// <summary>Opens the file and the database; what breaks a rule is said in a sentence.</summary>
    private static async Task<int> InServer(
        ParseResult told,
        Func<IServiceProvider, FileStream, Task<int>> what,
        CancellationToken stop
    )
    {
        await using var app = Program.Build(CommandLine.ServerOf(told));
        await app.Services.GetRequiredService<Migrator>().Migrate(stop);
        await using var scope = app.Services.CreateAsyncScope();
        var texts = app.Services.GetRequiredService<Texts>();
        try
        {
            await using var file = told.GetRequiredValue(File).OpenRead();
            return await what(scope.ServiceProvider, file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CannotStart($"Cannot read {told.GetRequiredValue(File)}: {unreadable.Message}");
        }
        catch (RuleBroken broken)
        {
            throw new CannotStart(texts.In(Language.English, () => texts[broken.First.Key, broken.First.Values]));
        }
    }
}
