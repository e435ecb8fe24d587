using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Chronicle;

/// <summary>Writes an entry into the chronicle.</summary>
public sealed class AddEntryPage(KonventDb db, AddEntry add, Texts texts)
    : FormOfEntry<EntryForm>(db, texts, Deed.ChangeChronicle),
        IHaveDraft
{
    public IEnumerable<SelectListItem> Kinds =>
        AddEntry.Kinds.Select(kind => new SelectListItem(Texts[$"chronicle.kind.{kind}"], kind.ToString()));

    public string? DraftKey => DraftKeys.Of("entry-new", Project.Id);

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await add.Run(Acronym, Form.Kind, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return ToChronicle("chronicle.added");
    }
}
