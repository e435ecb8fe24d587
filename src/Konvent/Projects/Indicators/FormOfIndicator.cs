using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Indicators;

/// <summary>A form about an indicator: finds the project for those who may change its indicators.</summary>
public abstract class FormOfIndicator(KonventDb db, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public IndicatorForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    /// <summary>The indicator as it is; null while it is being entered.</summary>
    public Indicator? Indicator { get; private set; }

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    public IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<IndicatorKind>()
            .Select(kind => new SelectListItem(Texts[$"indicators.kind.{kind}"], kind.ToString()));

    public Way[] Crumbs =>
        [.. Texts.WaysTo(Project), new($"/projects/{Project.Path}/indicators", Texts["indicators.title"])];

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        if (Indicator is not null)
            Form = IndicatorForm.Of(Indicator, Texts.Language);
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await Db.ProjectAt(Acronym, who, Deed.ChangeIndicators, stop);
        Indicator = await Find(who, stop);
    }

    /// <summary>The indicator that the form is about; none where one is being entered.</summary>
    protected abstract Task<Indicator?> Find(Person who, CancellationToken stop);

    protected RedirectResult ToIndicators(string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect($"/projects/{Project.Path}/indicators");
    }
}
