using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Organisations;

/// <summary>All organisations, to be searched and leafed through.</summary>
public sealed class ListOrganisationsPage(KonventDb db) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public IReadOnlyList<OrganisationRow> Organisations { get; private set; } = [];

    public ILookup<Guid, PartTaken> Parts { get; private set; } = null!;

    /// <summary>After which one the next page begins; null on the last page.</summary>
    public Guid? Next { get; private set; }

    public bool MayAdd { get; private set; }

    public bool MayImport { get; private set; }

    public async Task OnGet(CancellationToken stop)
    {
        var who = HttpContext.Who();
        MayAdd = who.May(Deed.AddOrganisation, Place.Anywhere);
        MayImport = who.May(Deed.ImportOrganisations, Place.Anywhere);
        var found = await db.OrganisationsLike(Q, After, PageSize + 1, stop);
        Organisations = [.. found.Take(PageSize)];
        Next = found.Count > PageSize ? Organisations[^1].Id : null;
        Parts = await db.PartsTakenBy([.. Organisations.Select(o => o.Id)], who, stop);
    }
}
