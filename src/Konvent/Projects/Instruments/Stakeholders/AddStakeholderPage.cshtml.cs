using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>Takes an organisation into the group around an instrument.</summary>
public sealed class AddStakeholderPage(KonventDb db, AddStakeholder add, Texts texts)
    : FormOfStakeholder(db, texts),
        IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("stakeholder-new", Instrument);

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Ready(stop);
        await add.Run(Acronym, Instrument, ReadForm(), HttpContext.Who(), stop);
        return ToGroup("stakeholders.added");
    }
}
