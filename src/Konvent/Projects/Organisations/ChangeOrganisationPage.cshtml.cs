using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Organisations;

/// <summary>Changes what is known of an organisation.</summary>
public sealed class ChangeOrganisationPage(KonventDb db, ChangeOrganisation change, Texts texts)
    : PageModel,
        IHaveDraft,
        IMendRaces
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    [FromRoute]
    public Guid Id { get; set; }

    public string? DraftKey => DraftKeys.Of("organisation", Id);

    public async Task OnGet(CancellationToken stop)
    {
        var organisation = await Find(stop);
        HttpContext.Who().RequireChange(await db.PlacesOf(Id, stop));
        Form = OrganisationForm.Of(organisation);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        who.RequireChange(await db.PlacesOf(Id, stop)); // Before the form is read.
        await change.Run(Id, Form.Version, Form.Read(await Find(stop)), who, stop);
        TempData["Done"] = texts["organisations.changed"];
        return Redirect($"/organisations/{Id}");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        db.FormVersions<Organisation>(Id, Form.Version, OrganisationForm.Of, stop);

    private async Task<Organisation> Find(CancellationToken stop) =>
        await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.Id == Id, stop) ?? throw new NotFound();
}
