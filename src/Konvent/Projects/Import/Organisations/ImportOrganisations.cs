using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Projects.Regions;
using Konvent.Storage;
using Konvent.Storage.Many;
using Konvent.Ui;

namespace Konvent.Projects.Import.Organisations;

/// <summary>
/// Enters the organisations of a list, such as a programme's directory, in one transaction. Those that are here already stay as they are, so
/// that a list can be mended and imported again.
/// </summary>
public sealed class ImportOrganisations(KonventDb db, AddMany addMany, KnownRegions regions, Texts texts)
{
    public const int MostLines = 150_000;

    private static readonly Dictionary<int, Resemblance> Nothing = [];

    /// <param name="onTrial">Only tells what would become of the list.</param>
    /// <exception cref="RuleBroken">It is no such list; nothing of it was entered.</exception>
    public Task<OrganisationsReport> Run(TableFile list, bool onTrial, Person who, CancellationToken stop)
    {
        who.Require(Deed.ImportOrganisations, Place.Anywhere);
        return Import(list, onTrial, who.Author, stop);
    }

    /// <summary>The same from the server's own console.</summary>
    internal Task<OrganisationsReport> FromConsole(TableFile list, bool onTrial, CancellationToken stop) =>
        Import(list, onTrial, Author.Program, stop);

    private async Task<OrganisationsReport> Import(TableFile list, bool onTrial, Author by, CancellationToken stop)
    {
        var known = OrganisationColumns.OfList(texts);
        var table = ImportTable.Begin(list, new HowToRead(), known, texts.Language);
        var meanings = known.Guess(table.Headings);
        TableLimits.Require(meanings.Contains(nameof(OrganisationColumn.Name)), "import.rule.noNames");
        var hand = new TableInHand(table, known, meanings, Nothing);
        var read = new ReadOrganisations(db, hand, await regions.List(stop), MostLines, texts);
        var entered = await addMany.Run(db, read.Portions(stop), by, stop, onTrial: onTrial);
        return new(
            onTrial,
            entered,
            read.Known,
            read.NotTaken,
            read.Told,
            [
                .. table.Headings.Zip(
                    meanings,
                    (heading, about) => (heading, about.Length == 0 ? null : known.NameOf(about))
                ),
            ]
        );
    }
}
