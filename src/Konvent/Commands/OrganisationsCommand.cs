using System.CommandLine;
using Konvent.Projects.Import.Organisations;
using Konvent.Projects.Import.Tables;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Commands;

/// <summary><c>konvent organisations import</c>: enters the organisations of a list. Exit code 1 where a line was not taken.</summary>
internal static class OrganisationsCommand
{
    private static readonly Option<bool> OnTrial = new("--on-trial")
    {
        Description = "Only tell what would become of the list.",
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var import = new Command("import", "Enter the organisations of a list, an XLSX or CSV table.")
        {
            FileCommand.File,
            OnTrial,
        };
        import.SetAction((told, stop) => FileCommand.Run(told, Import, stop));
        return new Command("organisations", "Import lists of organisations.") { import };

        static async Task<int> Import(
            IServiceProvider services,
            FileInfo file,
            ParseResult told,
            CancellationToken stop
        )
        {
            var texts = services.GetRequiredService<Texts>();
            var report = await services
                .GetRequiredService<ImportOrganisations>()
                .FromConsole(TableFile.Of(file), told.GetValue(OnTrial), stop);
            return TellOrganisations.Of(report, texts);
        }
    }
}
