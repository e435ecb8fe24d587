using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Sources;

/// <summary>Chooses a source that the project follows, and writes down why.</summary>
public sealed class FollowSourcePage(KonventDb db, FollowSource follow, Texts texts)
    : PageModel,
        IPrepare,
        IHaveDraft,
        IMendRaces
{
    [BindProperty]
    public FollowForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    public Project Project { get; private set; } = null!;

    public Source Source { get; private set; } = null!;

    /// <summary>The fact with all its sources, the one in question among them.</summary>
    public SourcedFact Sourced { get; private set; } = null!;

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(texts.Language)];

    public string? DraftKey => DraftKeys.Of("source-choice", Id);

    public string Back => Source.About.AddressIn(Project.Path);

    public Way[] Crumbs => [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/sources", texts["sources.title"])];

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = FollowForm.Of(Source);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await follow.Run(Acronym, Id, Form.Version, Form.Read(texts.Language), HttpContext.Who(), stop);
        return ToFact("sources.follow.done");
    }

    public async Task<IActionResult> OnPostUndo(CancellationToken stop)
    {
        await Prepare(stop);
        await follow.Undo(Acronym, Id, Form.Version, HttpContext.Who(), stop);
        return ToFact("sources.follow.undone");
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.ChangeSources, stop);
        Source = await db.ThingAt<Source>(Acronym, Id, who, Deed.ChangeSources, stop);
        Sourced = await db.SourcesOf(Project.Id, Source.About, stop);
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        db.FormVersions<Source>(Id, Form.Version, FollowForm.Of, stop);

    private RedirectResult ToFact(string said)
    {
        TempData["Done"] = texts[said];
        return Redirect(Back);
    }
}
