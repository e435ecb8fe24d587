using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>Who was let in to a plan by a link, how long, and the end of it.</summary>
public sealed class ListGuestsPage(KonventDb db, EndGuest end, TimeProvider clock, Texts texts) : PageModel, IPrepare
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid PlanId { get; set; }

    public Project Project { get; private set; } = null!;

    public ActionPlan Plan { get; private set; } = null!;

    public IReadOnlyList<PlanGuest> Guests { get; private set; } = [];

    public string Address => $"/projects/{Project.Path}/plans/{Plan.Id}";

    public Way[] Crumbs =>
        [
            .. texts.WaysTo(Project),
            new($"/projects/{Project.Path}/plans", texts["actionplans.title"]),
            new(Address, Plan.Title.For(texts.Language)?.Text ?? ""),
        ];

    public bool IsOpen(PlanGuest guest) => guest.IsOpen(clock.GetUtcNow());

    public bool MayRenew(PlanGuest guest) => GuestRights.IsTimeFor(guest.Purpose, Plan.State);

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPostRevoke([FromForm] Guid id, CancellationToken stop)
    {
        await end.Revoke(Acronym, PlanId, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["guests.revoked"];
        return Redirect(Request.Path);
    }

    public async Task<IActionResult> OnPostRenew([FromForm] Guid id, CancellationToken stop)
    {
        await end.Renew(Acronym, PlanId, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["guests.renewed"];
        return Redirect(Request.Path);
    }

    public async Task Prepare(CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        var here = await db.PlanForGuests(Acronym, PlanId, who, stop);
        (Project, Plan) = here;
        var purposes = GuestRights.PurposesOf(who, here);
        var guests = await db
            .PlanGuests.AsNoTracking()
            .Where(g => g.PlanId == PlanId && g.Name != "")
            .ToListAsync(stop);
        Guests =
        [
            .. guests
                .Where(guest => purposes.Contains(guest.Purpose))
                .OrderByDescending(IsOpen)
                .ThenByDescending(guest => guest.InvitedAt),
        ];
    }
}
