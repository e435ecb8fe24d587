using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Writing;

/// <summary>The texts of a project, all languages one below the other; says what is missing and what is outdated.</summary>
public sealed class WriteTextsPage(KonventDb db, WriteTexts write, Texts texts)
    : FormOfProject<WriteTextsForm>(db, Deed.WriteTexts),
        IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("project-texts", Project.Id);

    /// <summary>The languages to write in: those of the project, those of its texts, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages { get; private set; } = [];

    protected override int SeenVersion => Form.Version;

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

    protected override WriteTextsForm FormOf(Project project) => WriteTextsForm.Of(project);

    protected override Task PrepareChoices(CancellationToken stop)
    {
        var written = Project
            .LongName.Languages.Union(Project.Objective.Languages)
            .Union(Project.Description.Languages);
        Languages = [.. Project.Languages.Union(written).DefaultIfEmpty(texts.Language)];
        return Task.CompletedTask;
    }
}
