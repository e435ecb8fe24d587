using Konvent.People.Directory;
using Konvent.People.Rights;
using Konvent.Projects.Regions.Shapes;
using Konvent.Storage;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Regions;

/// <summary>The list of regions: which one it is, which codes in use it does not know, and where another is imported.</summary>
public sealed class RegionsPage(
    KonventDb db,
    ImportRegions import,
    ImportShapes importShapes,
    KnownRegions regions,
    CodesInUse codes
) : PageModel, IPrepare
{
    [BindProperty]
    public RegionsForm Form { get; set; } = new();

    public NutsList List { get; private set; } = new([]);

    /// <summary>The countries by their codes, with how many regions each has on the levels 1 to 3.</summary>
    public IReadOnlyList<(KnownRegion Country, IReadOnlyList<int> Counts)> Countries { get; private set; } = [];

    public IReadOnlyList<UnknownCode> Unknown { get; private set; } = [];

    /// <summary>What has just become of a file; null where none was sent.</summary>
    public RegionsReport? Report { get; private set; }

    /// <summary>The same for a file of shapes.</summary>
    public ShapesReport? ShapesReport { get; private set; }

    /// <summary>Of how many regions the shape is known.</summary>
    public int Shapes { get; private set; }

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task OnPost(CancellationToken stop)
    {
        var who = HttpContext.Operator(Deed.ImportRegions);
        await using var file = Form.ReadFile().OpenReadStream();
        if (await RegionsForm.IsGeoJson(file, stop))
            ShapesReport = await importShapes.Run(file, who, stop);
        else
            Report = await import.Run(file, Form.ReadEdition(), who, stop);
        await Prepare(stop);
    }

    public async Task Prepare(CancellationToken stop)
    {
        HttpContext.Operator(Deed.ImportRegions);
        List = await regions.List(stop);
        Countries =
        [
            .. from region in List.Present
            group region by NutsCode.CountryOf(region.Code) into country
            where country.First().Level == 0
            select (country.First(), CountsOf(country)),
        ];
        Shapes = await db.NutsShapes.CountAsync(stop);
        Unknown = await codes.Unknown(stop);
    }

    private static IReadOnlyList<int> CountsOf(IEnumerable<KnownRegion> regions)
    {
        var byLevel = regions.CountBy(region => region.Level).ToDictionary();
        return [.. Enumerable.Range(1, 3).Select(level => byLevel.GetValueOrDefault(level))];
    }
}
