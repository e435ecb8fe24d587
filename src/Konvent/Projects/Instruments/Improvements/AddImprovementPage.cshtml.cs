using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>Enters what became better about an instrument.</summary>
public sealed class AddImprovementPage(KonventDb db, AddImprovement add, Texts texts)
    : FormOfImprovement(db, texts),
        IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("improvement-new", Instrument);

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Ready(stop);
        await add.Run(Acronym, Instrument, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return ToList("improvements.added");
    }
}
