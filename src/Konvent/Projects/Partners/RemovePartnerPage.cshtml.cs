using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Partners;

/// <summary>Which state of the participation was looked at.</summary>
public sealed class RemovePartnerForm
{
    public int Version { get; set; }
}

/// <summary>Asks once more, and takes out a participation that was entered by mistake.</summary>
public sealed class RemovePartnerPage(KonventDb db, RemovePartner remove, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public RemovePartnerForm Form { get; set; } = new();

    public PartnerToChange Partner { get; private set; } = null!;

    public async Task OnGet(string acronym, Guid id, CancellationToken stop)
    {
        await Prepare(stop);
        Form.Version = Partner.Part.Version;
    }

    public async Task<IActionResult> OnPost(string acronym, Guid id, CancellationToken stop)
    {
        await remove.Run(acronym, id, Form.Version, HttpContext.Who(), stop);
        TempData["Done"] = texts["partners.removed.done"];
        return Redirect($"/projects/{acronym}/partners");
    }

    public async Task Prepare(CancellationToken stop) => Partner = await PartnerToChange.Find(db, HttpContext, stop);
}
