using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Partners;

/// <summary>Takes an organisation into a project.</summary>
public sealed class AddPartnerPage(KonventDb db, AddPartner add, Texts texts) : FormOfNewPartner(db), IHaveDraft
{
    public string? DraftKey => DraftKeys.Of("partner-new", Project.Id);

    public async Task OnGet(string? search, CancellationToken stop)
    {
        Form.Search = search;
        await Prepare(stop);
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await add.Run(Acronym, Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts["partners.added"];
        return Redirect($"/projects/{Acronym}/partners");
    }
}
