using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Organisations;

/// <summary>Enters an organisation by itself; beside a project's partners it can be entered as well.</summary>
public sealed class AddOrganisationPage(AddOrganisation add, Texts texts) : PageModel, IHaveDraft
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public string? DraftKey => "organisation-new";

    public void OnGet() => HttpContext.Who().Require(Deed.AddOrganisation, Place.Anywhere);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        who.Require(Deed.AddOrganisation, Place.Anywhere); // Before the form is read: whoever may not is not told what is wrong with it.
        var organisation = await add.Run(Form.Read(), who, stop);
        TempData["Done"] = texts["organisations.added", organisation.Name.Own().Text];
        return Redirect($"/organisations/{organisation.Id}");
    }
}
