using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Instruments;

/// <summary>Enters a policy instrument.</summary>
public sealed class AddInstrumentPage(KonventDb db, AddInstrument add, Texts texts)
    : FormOfInstrument(db, texts),
        IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("instrument-new", Project.Id);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Ready(stop);
        await add.Run(Acronym, ReadForm(), HttpContext.Who(), stop);
        return ToInstruments("instruments.added");
    }

    protected override Task<PolicyInstrument?> Find(Person who, CancellationToken stop) =>
        Task.FromResult<PolicyInstrument?>(null);
}
