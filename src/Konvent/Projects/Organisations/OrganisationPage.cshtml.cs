using Konvent.Basics;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>One organisation: its names, where it is, and what it takes part in, as far as the reader may see that.</summary>
public sealed class OrganisationPage(KonventDb db, TimeProvider clock) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<PartTaken> Parts { get; private set; } = [];

    public bool MayChange { get; private set; }

    public DateOnly Today { get; } = clock.Today();

    public async Task OnGet(Guid id, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Organisation =
            await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, stop) ?? throw new NotFound();
        Parts = [.. (await db.PartsTakenBy([id], who, stop))[id]];
        MayChange = who.MayChange(await db.PlacesOf(id, stop));
    }
}
