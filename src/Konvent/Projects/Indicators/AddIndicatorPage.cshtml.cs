using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Indicators;

/// <summary>Enters an indicator.</summary>
public sealed class AddIndicatorPage(KonventDb db, AddIndicator add, Texts texts)
    : FormOfIndicator(db, texts),
        IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("indicator-new", Project.Id);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        await add.Run(Acronym, Form.Read(Texts.Language), HttpContext.Who(), stop);
        return ToIndicators("indicators.added");
    }

    protected override Task<Indicator?> Find(Person who, CancellationToken stop) => Task.FromResult<Indicator?>(null);
}
