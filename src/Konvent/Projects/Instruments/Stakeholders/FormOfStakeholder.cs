using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>A form about a stakeholder: one that is known here is looked up, any other is named.</summary>
public abstract class FormOfStakeholder(KonventDb db, Texts texts) : PageModel, IPrepare, IAsyncResultFilter
{
    private const int Shown = 8;

    [BindProperty]
    public StakeholderForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid Instrument { get; set; }

    public Project Project { get; private set; } = null!;

    public PolicyInstrument Around { get; private set; } = null!;

    /// <summary>The stakeholder as it is; null while it is being taken in.</summary>
    public Stakeholder? Now { get; private set; }

    /// <summary>The organisations that the search found, with the chosen one among them.</summary>
    public IReadOnlyList<OrganisationRow> Found { get; private set; } = [];

    public bool HasSearched => !string.IsNullOrWhiteSpace(Form.Search);

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    public IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<StakeholderKind>()
            .Select(kind => new SelectListItem(Texts[$"stakeholders.kind.{kind}"], kind.ToString()));

    /// <summary>The page of the group.</summary>
    public string Group => $"/projects/{Project.Path}/instruments/{Instrument}/stakeholders";

    public Way[] Crumbs =>
        [
            .. Texts.WaysTo(Project),
            new($"/projects/{Project.Path}/instruments", Texts["instruments.title"]),
            new(Group, Texts["stakeholders.title"]),
        ];

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    /// <summary>Looks among the organisations that are known; what was typed so far stays.</summary>
    public async Task<IActionResult> OnPostFind(CancellationToken stop)
    {
        ModelState.Clear();
        await Prepare(stop);
        if (!Form.IsNamed)
            Form.OrganisationId = null;
        return Page();
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        await Ready(stop);
    }

    /// <summary>Looks up what the form speaks of once all is in it, also what a draft has brought.</summary>
    [NonHandler]
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is PageResult)
            Found = await Db.OrganisationsToChoose(Form.Search, Form.OrganisationId, Shown, HttpContext.RequestAborted);
        await next();
    }

    /// <summary>Finds what the form is about. Leaves alone what hangs on the context already: the draft that the next save takes along.</summary>
    protected async Task Ready(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await Db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
        Around = await Db.ThingAt<PolicyInstrument>(Acronym, Instrument, who, Deed.ChangeInstruments, stop);
        Now = await Find(who, stop);
    }

    /// <summary>The stakeholder that the form is about; none where one is being taken in.</summary>
    protected virtual Task<Stakeholder?> Find(Person who, CancellationToken stop) =>
        Task.FromResult<Stakeholder?>(null);

    protected WrittenStakeholder ReadForm() => Form.Read(Now, Languages[0], Texts.Language);

    protected RedirectResult ToGroup(string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect(Group);
    }
}
