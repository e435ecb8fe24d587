using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Sources;

/// <summary>Changes what was written of a source; from here one also takes out what was entered by mistake.</summary>
public sealed class ChangeSourcePage(
    KonventDb db,
    FactsOfProject facts,
    ChangeSource change,
    TakeOut takeOut,
    Texts texts
) : FormOfSource(db, texts), IHaveDraft, IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    public Source Source { get; private set; } = null!;

    /// <summary>What it is a source of; null where that thing is gone.</summary>
    public KnownFact? Fact { get; private set; }

    public string? DraftKey => DraftKeys.Of("source", Id);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = SourceForm.Of(Source, Texts.Language);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await change.Run(Acronym, Id, Form.Version, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return ToFact(Source.About, "sources.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Prepare(stop);
        await takeOut.Run<Source>(Acronym, Id, Form.Version, Deed.ChangeSources, HttpContext.Who(), stop);
        TempData["Done"] = Texts["sources.removed.done"];
        return Redirect($"/projects/{Project.Path}/sources");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<Source>(Id, Form.Version, source => SourceForm.Of(source, Texts.Language), stop);

    protected override async Task Find(Person who, CancellationToken stop)
    {
        Source = await Db.ThingAt<Source>(Acronym, Id, who, Deed.ChangeSources, stop);
        Fact = (await facts.Of(Project.Id, [Source.About], stop)).GetValueOrDefault(Source.About);
    }
}
