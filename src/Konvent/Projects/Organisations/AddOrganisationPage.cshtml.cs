using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Organisations;

/// <summary>Enters an organisation by itself; beside a project's partners it can be entered as well.</summary>
public sealed class AddOrganisationPage(AddOrganisation add, Texts texts) : PageModel
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public void OnGet() => HttpContext.Who().Require(Deed.AddOrganisation, Place.Anywhere);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var organisation = await add.Run(Form.Read(), HttpContext.Who(), stop);
        TempData["Done"] = texts["organisations.added", organisation.Name.Own().Text];
        return Redirect($"/organisations/{organisation.Id}");
    }
}
