using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects;

/// <summary>A form about a project: finds the project for those who may do the deed, and brings two people's forms together.</summary>
/// <param name="deed">What the form is for; whoever may not do it gets no form.</param>
public abstract class FormOfProject<TForm>(KonventDb db, Deed deed) : PageModel, IPrepare, IMendRaces
    where TForm : class, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    protected KonventDb Db { get; } = db;

    public virtual async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = FormOf(Project);
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        Project = await Db.ProjectAt(Acronym, HttpContext.Who(), deed, stop);
        await PrepareChoices(stop);
    }

    public async Task<FormVersions> Versions(CancellationToken stop)
    {
        var project = await Db.ProjectAt(Acronym, HttpContext.Who(), deed, stop);
        return await Db.FormVersions<Project>(project.Id, SeenVersion, FormOf, stop);
    }

    /// <summary>The version of the project that the person saw.</summary>
    protected abstract int SeenVersion { get; }

    /// <summary>The form as it looks for a project in this state.</summary>
    protected abstract TForm FormOf(Project project);

    /// <summary>Fetches what else stands around the form.</summary>
    protected virtual Task PrepareChoices(CancellationToken stop) => Task.CompletedTask;
}
