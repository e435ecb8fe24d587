using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Partners;

/// <summary>Takes an organisation into a project: one that is known is looked up, another is entered on the same page.</summary>
public sealed class AddPartnerPage(KonventDb db, AddPartner add, Texts texts) : PageModel, IPrepare
{
    private const int Shown = 8;

    [BindProperty]
    public AddPartnerForm Form { get; set; } = new();

    public Project Project { get; private set; } = null!;

    /// <summary>The organisations that the search found, with the chosen one among them.</summary>
    public IReadOnlyList<OrganisationRow> Found { get; private set; } = [];

    /// <summary>Those of them that take part in this project already.</summary>
    public IReadOnlySet<Guid> TakePart { get; private set; } = new HashSet<Guid>();

    public bool HasSearched => !string.IsNullOrWhiteSpace(Form.Search);

    public async Task OnGet(string acronym, string? search, CancellationToken stop)
    {
        Form.Search = search;
        await Prepare(stop);
    }

    /// <summary>Looks among the organisations that are known; what was typed so far stays.</summary>
    public async Task<IActionResult> OnPostFind(string acronym, CancellationToken stop)
    {
        ModelState.Clear();
        Form.OrganisationId = null;
        await Prepare(stop);
        if (Found.Count == 0)
            (Form.OrganisationId, Form.NewOrganisation.Name) = (
                AddPartnerForm.New,
                Form.NewOrganisation.Name ?? Form.Search
            );
        return Page();
    }

    public async Task<IActionResult> OnPost(string acronym, CancellationToken stop)
    {
        await add.Run(acronym, Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts["partners.added"];
        return Redirect($"/projects/{acronym}/partners");
    }

    public async Task Prepare(CancellationToken stop)
    {
        Project = await db.ProjectAt(
            (string)RouteData.Values["acronym"]!,
            HttpContext.Who(),
            Deed.ChangePartners,
            stop
        );
        if (HasSearched)
            Found = await db.OrganisationsLike(Form.Search, after: null, Shown, stop);
        TakePart = (await db.PartnersOf(Project.Id, stop)).Select(row => row.OrganisationId).ToHashSet();
    }
}
