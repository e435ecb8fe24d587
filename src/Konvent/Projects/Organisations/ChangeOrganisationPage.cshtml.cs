using Konvent.Basics;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>Changes what is known of an organisation.</summary>
public sealed class ChangeOrganisationPage(KonventDb db, ChangeOrganisation change, Texts texts) : PageModel
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public async Task OnGet(Guid id, CancellationToken stop)
    {
        var organisation = await Find(id, stop);
        HttpContext.Who().RequireChange(await db.PlacesOf(id, stop));
        Form = OrganisationForm.Of(organisation);
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        var who = HttpContext.Who();
        who.RequireChange(await db.PlacesOf(id, stop)); // Before the form is read.
        await change.Run(id, Form.Version, Form.Read(await Find(id, stop)), who, stop);
        TempData["Done"] = texts["organisations.changed"];
        return Redirect($"/organisations/{id}");
    }

    private async Task<Organisation> Find(Guid id, CancellationToken stop) =>
        await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, stop) ?? throw new NotFound();
}
