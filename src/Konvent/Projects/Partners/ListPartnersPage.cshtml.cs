using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Contacts;
using Konvent.Projects.Regions.Map;
using Konvent.Projects.Regions.Shapes;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Partners;

/// <summary>Who takes part in a project, by role; below, who took part; and what was taken out by mistake.</summary>
public sealed class ListPartnersPage(KonventDb db, RestorePartner restore, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>So long what was taken out is offered to be brought back.</summary>
    public Project Project { get; private set; } = null!;

    public IReadOnlyList<PartnerRow> Partners { get; private set; } = [];

    public IReadOnlyList<PartnerRow> Former { get; private set; } = [];

    /// <summary>Where those are who take part; null where that is not known of any.</summary>
    public PartnerMap? Map { get; private set; }

    public IReadOnlyList<RemovedPartner> Removed { get; private set; } = [];

    public bool MayChange { get; private set; }

    /// <summary>Whether the page leads on to whom to turn to at the partners.</summary>
    public bool SeesContacts => HttpContext.Who().MaySeeContacts(Project);

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        MayChange = who.May(Deed.ChangePartners, Project.Place);
        var now = clock.GetUtcNow();
        var all = await db.PartnersOf(Project.Id, stop);
        var former = all.ToLookup(row => row.IsFormerOn(DateOnly.FromDateTime(now.UtcDateTime)));
        (Partners, Former) = ([.. former[false]], [.. former[true]]);
        Map = await db.MapOf(Partners, stop);
        if (MayChange)
            Removed = await db.RemovedPartnersOf(Project.Id, now - FindTakenOut.Recoverable, stop);
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid id, CancellationToken stop)
    {
        await restore.Run(acronym, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["partners.restored"];
        return Redirect(Request.Path);
    }
}
