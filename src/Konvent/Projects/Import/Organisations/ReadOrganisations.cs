using System.Runtime.CompilerServices;
using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Organisations;
using Konvent.Projects.Regions;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Import.Organisations;

/// <summary>Reads a list of organisations a portion at a time: those that are not here yet, and what is to be told of the others.</summary>
internal sealed class ReadOrganisations(KonventDb db, TableInHand hand, NutsList regions, int mostLines, Texts texts)
{
    private const int Portion = 2_000;

    private readonly ReadOrganisation read = new(hand, texts);
    private readonly List<LineNotTaken> told = [];

    public int Known { get; private set; }

    public int NotTaken { get; private set; }

    public IReadOnlyList<LineNotTaken> Told => told;

    /// <summary>Asked for while the portions before are entered in the same transaction: what stands twice in the list is found like what was here.</summary>
    public async IAsyncEnumerable<IReadOnlyList<Organisation>> Portions(
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        using var portions = hand.Table.RowsOneByOne(mostLines).Chunk(Portion).GetEnumerator();
        // While one portion is written the next is read: the file and the database have nothing to do with each other.
        var next = Read(portions, stop);
        try
        {
            while (await next is { } described)
            {
                next = Read(portions, stop);
                var here = await Here(described, stop);
                var entered = described.FindAll(organisation => here.Add(organisation.Likeness));
                Known += described.Count - entered.Count;
                yield return entered;
            }
        }
        finally
        {
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // Before the file is closed.
        }
    }

    /// <returns>Null at the end of the list.</returns>
    private Task<List<Organisation>?> Read(IEnumerator<ImportRow[]> portions, CancellationToken stop) =>
        Task.Run(
            () => portions.MoveNext() ? portions.Current.Select(Described).OfType<Organisation>().ToList() : null,
            stop
        );

    private Organisation? Described(ImportRow row)
    {
        var line = new PlannedLine(row) { Name = hand.Cell(row, nameof(OrganisationColumn.Name)) };
        if (line.Name.Length == 0)
            line.Refuse(texts["import.line.noName"]);
        var country = read.Country(line);
        var organisation = line.Said.Count > 0 ? null : read.Into(line, country, Finished);
        if (organisation is not null)
            return organisation;
        if (NotTaken++ < OrganisationsReport.MostTold)
            told.Add(new(row.Line, line.Name, line.Said));
        return null;
    }

    private OrganisationFacts Finished(OrganisationFacts facts) => facts with { Region = regions.Named(facts.Region) };

    private async Task<HashSet<Likeness>> Here(List<Organisation> described, CancellationToken stop)
    {
        string[] names = [.. described.Select(organisation => organisation.SortName).Distinct()];
        var here = await db
            .Organisations.Where(o => EF.Parameter(names).Contains(o.SortName))
            .Select(o => new
            {
                o.SortName,
                o.Country,
                o.Town,
            })
            .ToListAsync(stop);
        return [.. here.Select(o => Likeness.Of(o.SortName, o.Country, o.Town))];
    }
}
