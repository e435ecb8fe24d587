using Konvent.Basics;
using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>A participation before somebody who is about to change it: the project, the organisation's name, and the part itself.</summary>
public sealed record PartnerToChange(Project Project, Participation Part, Wording Name)
{
    public string Address => $"/projects/{Project.Path}/partners/{Part.Id}";
}

/// <summary>A form about one partner of a project: finds it for those who may change it, and leads back to the partners.</summary>
public abstract class FormOfPartner<TForm>(KonventDb db, Texts texts) : PageModel, IPrepare
    where TForm : class, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public PartnerToChange Partner { get; private set; } = null!;

    public Way[] Crumbs =>
        [.. Texts.WaysTo(Partner.Project), new($"/projects/{Partner.Project.Path}/partners", Texts["partners.title"])];

    protected Texts Texts { get; } = texts;

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = FormOf(Partner.Part);
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        var project = await db.ProjectAt(Acronym, HttpContext.Who(), Deed.ChangePartners, stop);
        var found = await (
            from part in db.Set<Participation>()
            join organisation in db.Set<Organisation>() on part.OrganisationId equals organisation.Id
            where part.Id == Id && part.ProjectId == project.Id
            select new { Part = part, organisation.Name }
        )
            .AsNoTracking()
            .FirstOrDefaultAsync(stop);
        Partner = found is null ? throw new NotFound() : new(project, found.Part, found.Name);
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        db.FormVersions<Participation>(Id, SeenVersion, FormOf, stop);

    /// <summary>The version of the participation that the person saw.</summary>
    protected abstract int SeenVersion { get; }

    /// <summary>The form as it looks for a participation in this state.</summary>
    protected abstract TForm FormOf(Participation part);

    protected RedirectResult ToPartners(string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect($"/projects/{Acronym}/partners");
    }
}
