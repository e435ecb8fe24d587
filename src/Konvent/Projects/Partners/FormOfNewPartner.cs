using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Partners;

/// <summary>A form that takes an organisation into a project: one that is known is looked up, another is entered on the same page.</summary>
public abstract class FormOfNewPartner(KonventDb db) : PageModel, IPrepare, IAsyncResultFilter
{
    private const int Shown = 8;

    [BindProperty]
    public AddPartnerForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    /// <summary>The organisations that the search found, with the chosen one among them.</summary>
    public IReadOnlyList<OrganisationRow> Found { get; private set; } = [];

    /// <summary>Those of them that take part in this project already.</summary>
    public IReadOnlySet<Guid> TakePart { get; private set; } = new HashSet<Guid>();

    protected KonventDb Db { get; } = db;

    public bool HasSearched => !string.IsNullOrWhiteSpace(Form.Search);

    /// <summary>Looks among the organisations that are known; what was typed so far stays.</summary>
    public async Task<IActionResult> OnPostFind(CancellationToken stop)
    {
        ModelState.Clear();
        Form.OrganisationId = null;
        await Prepare(stop);
        await LookUp(stop);
        if (Found.Count == 0)
            (Form.OrganisationId, Form.NewOrganisation.Name) = (
                AddPartnerForm.New,
                Form.NewOrganisation.Name ?? Form.Search
            );
        return Page();
    }

    public virtual async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        Project = await Db.ProjectAt(Acronym, HttpContext.Who(), Deed.ChangePartners, stop);
        TakePart = (await Db.PartnersOf(Project.Id, stop)).Select(row => row.OrganisationId).ToHashSet();
    }

    /// <summary>Looks up what the form speaks of once all is in it, also what a draft has brought.</summary>
    [NonHandler]
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is PageResult)
            await LookUp(HttpContext.RequestAborted);
        await next();
    }

    private async Task LookUp(CancellationToken stop) =>
        Found = await Db.OrganisationsToChoose(Form.Search, Form.OrganisationId, Shown, stop);
}
