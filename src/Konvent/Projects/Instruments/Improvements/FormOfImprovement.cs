using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>A form about a policy improvement, for those who may change its instrument.</summary>
public abstract class FormOfImprovement(KonventDb db, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public ImprovementForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid Instrument { get; set; }

    public Project Project { get; private set; } = null!;

    public PolicyInstrument Improved { get; private set; } = null!;

    /// <summary>The improvement as it is; null while it is being entered.</summary>
    public PolicyImprovement? Now { get; private set; }

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    public IEnumerable<SelectListItem> Kinds =>
        Enum.GetNames<ImprovementKind>()
            .Select(kind => new SelectListItem(Texts["improvements.kind." + kind], kind))
            .Prepend(new SelectListItem(Texts["improvements.kind.choose"], ""));

    /// <summary>The page of all improvements of the instrument.</summary>
    public string List => $"/projects/{Project.Path}/instruments/{Instrument}/improvements";

    public Way[] Crumbs =>
        [
            .. Texts.WaysTo(Project),
            new($"/projects/{Project.Path}/instruments", Texts["instruments.title"]),
            new(List, Texts["improvements.title"]),
        ];

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        await Ready(stop);
    }

    /// <summary>Finds what the form is about. Leaves alone what hangs on the context already: the draft that the next save takes along.</summary>
    protected async Task Ready(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await Db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
        Improved = await Db.ThingAt<PolicyInstrument>(Acronym, Instrument, who, Deed.ChangeInstruments, stop);
        Now = await Find(who, stop);
    }

    /// <summary>The improvement that the form is about; none where one is being entered.</summary>
    protected virtual Task<PolicyImprovement?> Find(Person who, CancellationToken stop) =>
        Task.FromResult<PolicyImprovement?>(null);

    protected RedirectResult ToList(string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect(List);
    }
}
