using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Regions;

/// <summary>What became of an imported list.</summary>
/// <param name="Former">How many stood in an earlier edition only; they are kept, so that their codes can be explained.</param>
public sealed record RegionsReport(
    int Edition,
    int Taken,
    int Unchanged,
    int Former,
    IReadOnlyList<RefusedLine> Refused
)
{
    /// <summary>So many lines or codes are told one by one.</summary>
    public const int MostTold = 200;
}

/// <summary>Takes Eurostat's list of regions over, in place of the one before; all in one save.</summary>
public sealed class ImportRegions(KonventDb db, TimeProvider clock)
{
    /// <summary>Regulation (EC) No 1059/2003 made the first.</summary>
    public const int FirstEdition = 2003;

    // An edition is published some years before it counts.
    private const int MostYearsAhead = 5;

    /// <param name="csv">Can be measured before it is read.</param>
    /// <param name="edition">The year by which the edition is called: 2024.</param>
    public Task<RegionsReport> Run(Stream csv, int edition, Person who, CancellationToken stop)
    {
        who.Require(Deed.ImportRegions, Place.Server);
        return Import(csv, edition, who.Author, stop);
    }

    /// <summary>The same from the server's own console.</summary>
    internal Task<RegionsReport> FromConsole(Stream csv, int edition, CancellationToken stop) =>
        Import(csv, edition, Author.Program, stop);

    private async Task<RegionsReport> Import(Stream csv, int edition, Author by, CancellationToken stop)
    {
        var last = clock.GetUtcNow().Year + MostYearsAhead;
        if (edition < FirstEdition || edition > last)
            throw new RuleBroken("regions.rule.edition", "Edition", FirstEdition, last);
        var file = await RegionsFile.Read(csv, stop);
        var known = await db.NutsRegions.ToDictionaryAsync(r => r.Code, StringComparer.Ordinal, stop);
        var taken = file.Lines.Values.Count(line => Take(line, edition, known));
        var former = 0;
        foreach (var gone in known.Values.Where(region => !file.Lines.ContainsKey(region.Code)))
            if (gone.Edition < edition)
                former++;
            else
                db.NutsRegions.Remove(gone);
        await db.SaveAs(by, stop);
        return new(edition, taken, file.Lines.Count - taken, former, file.Refused);
    }

    private bool Take(RegionLine line, int edition, Dictionary<string, NutsRegion> known)
    {
        if (known.TryGetValue(line.Code, out var region))
            return region.Take(line.Name, edition);
        db.NutsRegions.Add(new(line.Code, line.Name, edition));
        return true;
    }
}
