using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Writing;

/// <summary>The texts of a project, all languages one below the other; says what is missing and what is outdated.</summary>
public sealed class WriteTextsPage(KonventDb db, WriteTexts write, Texts texts)
    : PageModel,
        IPrepare,
        IMendRaces,
        IHaveDraft
{
    [BindProperty]
    public WriteTextsForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public string? DraftKey => DraftKeys.Of("project-texts", Project.Id);

    /// <summary>The languages to write in: those of the project, those of its texts, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = WriteTextsForm.Of(Project);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await write.Run(Acronym, Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts["projects.texts.saved"];
        return Redirect($"/projects/{Slug.Of(Acronym)}");
    }

    /// <summary>Shows fields for one more language; nothing is saved, and what was typed stays.</summary>
    public async Task<IActionResult> OnPostLanguage([FromForm] string? more, CancellationToken stop)
    {
        ModelState.Clear();
        if (Language.TryOf(more, out var language))
            Form.Add(language.Code);
        await Prepare(stop);
        return Page();
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        Project = await db.ProjectAt(Acronym, HttpContext.Who(), Deed.WriteTexts, stop);
        var written = Project
            .LongName.Languages.Union(Project.Objective.Languages)
            .Union(Project.Description.Languages);
        Languages = [.. Project.Languages.Union(written).DefaultIfEmpty(texts.Language)];
    }

    public async Task<FormVersions> Versions(CancellationToken stop)
    {
        var project = await db.ProjectAt(Acronym, HttpContext.Who(), Deed.WriteTexts, stop);
        return await db.FormVersions<Project>(project.Id, Form.Version, WriteTextsForm.Of, stop);
    }
}
