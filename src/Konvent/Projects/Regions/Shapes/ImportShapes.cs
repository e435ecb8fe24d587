using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Regions.Shapes;

/// <summary>What became of imported shapes.</summary>
public sealed record ShapesReport(int Taken, int Unchanged, IReadOnlyList<RefusedLine> Refused);

/// <summary>Takes over the shapes of regions; those of other regions stay, so that one file per level may follow another.</summary>
public sealed class ImportShapes(KonventDb db)
{
    /// <param name="geoJson">Can be measured before it is read.</param>
    public Task<ShapesReport> Run(Stream geoJson, Person who, CancellationToken stop)
    {
        who.Require(Deed.ImportRegions, Place.Server);
        return Import(geoJson, who.Author, stop);
    }

    /// <summary>The same from the server's own console.</summary>
    internal Task<ShapesReport> FromConsole(Stream geoJson, CancellationToken stop) =>
        Import(geoJson, Author.Program, stop);

    private async Task<ShapesReport> Import(Stream geoJson, Author by, CancellationToken stop)
    {
        var file = await ShapesFile.Read(geoJson, stop);
        var known = await db.NutsShapes.ToDictionaryAsync(s => s.Code, StringComparer.Ordinal, stop);
        var taken = 0;
        foreach (var (code, drawn) in file.Shapes)
            if (!known.TryGetValue(code, out var shape))
            {
                db.NutsShapes.Add(new(code, drawn));
                taken++;
            }
            else if (shape.Take(drawn))
                taken++;
        await db.SaveAs(by, stop);
        return new(taken, file.Shapes.Count - taken, file.Refused);
    }
}
