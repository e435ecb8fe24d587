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

namespace Konvent.Projects.Chronicle;

/// <summary>Changes what an entry of the chronicle says; from here one also takes out what was entered by mistake.</summary>
public sealed class ChangeEntryPage(KonventDb db, ChangeEntry change, TakeOutEntry takeOut, Texts texts)
    : FormOfEntry<EntryForm>(db, texts, Deed.ChangeChronicle),
        IHaveDraft,
        IMendRaces
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The entry with the names of those it speaks of.</summary>
    public EntryRow Row { get; private set; } = null!;

    public string? DraftKey => DraftKeys.Of("entry", Id);

    /// <summary>An extension moves the project's end along; whoever may not do that does not take it out.</summary>
    public bool MayTakeOut =>
        Now is not { Kind: EntryKind.Extension } || HttpContext.Who().May(Deed.ChangeProject, Project.Place);

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = EntryForm.Of(Now!, Texts.Language);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await change.Run(Acronym, Id, Form.Version, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return ToChronicle("chronicle.changed");
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken stop)
    {
        await Prepare(stop);
        var seen = Form.Version;
        Form = EntryForm.Of(Now!, Texts.Language); // What was sent is no more than a version; a refusal shows the whole form.
        return ToChronicle("chronicle.removed", await takeOut.Run(Acronym, Id, seen, HttpContext.Who(), stop));
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        Db.FormVersions<ChronicleEntry>(Id, Form.Version, entry => EntryForm.Of(entry, Texts.Language), stop);

    protected override async Task<ChronicleEntry?> Find(Person who, CancellationToken stop)
    {
        var entry = await Db.ThingAt<ChronicleEntry>(Acronym, Id, who, Deed.ChangeChronicle, stop);
        Row = (await Db.WithNames([entry], stop)).Single();
        Form.Kind = entry.Kind;
        return entry;
    }
}
