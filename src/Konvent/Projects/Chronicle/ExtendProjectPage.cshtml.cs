using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Chronicle;

/// <summary>Gives the project a later end; the chronicle keeps the one it was to have.</summary>
public sealed class ExtendProjectPage(KonventDb db, ExtendProject extend, TimeProvider clock, Texts texts)
    : FormOfEntry<ExtendForm>(db, texts, Deed.ChangeProject),
        IHaveDraft,
        IMendRaces
{
    public string? DraftKey => DraftKeys.Of("extension", Project.Id);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = FormOf(Project);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        Form.Kind = EntryKind.Extension;
        await Prepare(stop);
        await extend.Run(Acronym, Form.Version, Form.ReadEnd(Texts.Language), HttpContext.Who(), stop);
        return ToChronicle("chronicle.extended");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<Project>(Project.Id, Form.Version, FormOf, stop);

    // One without a date would sink to the foot of the chronicle.
    private ExtendForm FormOf(Project project) =>
        new()
        {
            Version = project.Version,
            Kind = EntryKind.Extension,
            Dated = When.Day(clock.Today()).Write(Texts.Language),
            ProlongPhase = project.LastPhaseToEnd() is not null,
        };
}
