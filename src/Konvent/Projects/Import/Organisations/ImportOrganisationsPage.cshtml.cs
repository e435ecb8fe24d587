using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Import.Tables;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Import.Organisations;

/// <summary>Takes in a list of organisations, and tells what became of it.</summary>
public sealed class ImportOrganisationsPage(ImportOrganisations import) : PageModel, IPrepare
{
    [BindProperty]
    public OrganisationsForm Form { get; set; } = new();

    /// <summary>What has just become of a list; null where none was sent.</summary>
    public OrganisationsReport? Report { get; private set; }

    public Task OnGet(CancellationToken stop)
    {
        Form.OnTrial = true;
        return Prepare(stop);
    }

    public async Task OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        var list = TableFile.Of(await UploadedTable.Read(Form.File, stop));
        Report = await import.Run(list, Form.OnTrial, HttpContext.Who(), stop);
        Form.OnTrial = !Form.OnTrial; // Who has looked a list through means to enter it next; who has entered one looks at the next.
    }

    public Task Prepare(CancellationToken stop)
    {
        HttpContext.Who().Require(Deed.ImportOrganisations, Place.Anywhere);
        return Task.CompletedTask;
    }
}

/// <summary>A list of organisations as it is sent, and whether it is only to be looked through.</summary>
public sealed class OrganisationsForm
{
    public IFormFile? File { get; set; }

    public bool OnTrial { get; set; }
}
