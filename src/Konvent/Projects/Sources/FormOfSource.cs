using System.Globalization;
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

namespace Konvent.Projects.Sources;

/// <summary>A form about a source: finds the project for those who may name sources.</summary>
public abstract class FormOfSource(KonventDb db, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public SourceForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    /// <summary>Sentences are quoted in whatever language they stand in.</summary>
    public IEnumerable<SelectListItem> AnyLanguage =>
        Language
            .All.Select(language => new SelectListItem(language.NativeName, language.Code))
            .OrderBy(item => item.Text, StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true))
            .Prepend(new SelectListItem("", ""));

    public Way[] Crumbs => [.. Texts.WaysTo(Project), new($"/projects/{Project.Path}/sources", Texts["sources.title"])];

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await Db.ProjectAt(Acronym, who, Deed.ChangeSources, stop);
        await Find(who, stop);
    }

    /// <summary>What the form is about.</summary>
    protected abstract Task Find(Person who, CancellationToken stop);

    protected RedirectResult ToFact(FactName about, string said)
    {
        TempData["Done"] = Texts[said];
        return Redirect(about.AddressIn(Project.Path));
    }
}
