using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Programmes;

/// <summary>Changes what is known of a programme, and the statements it prescribes.</summary>
public sealed class ChangeProgrammePage(KonventDb db, ChangeProgramme change, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public ProgrammeForm Form { get; set; } = new();

    public async Task OnGet(Guid id, CancellationToken stop)
    {
        Form = ProgrammeForm.Of(await Find(id, stop), texts.Language);
        Form.AddEmptyRows();
    }

    /// <summary>Gives more empty rows; what was typed stays, and nothing is saved.</summary>
    public async Task OnPostMore(Guid id, CancellationToken stop)
    {
        await Find(id, stop);
        ModelState.Clear();
        Form.AddEmptyRows();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        Form.DropEmptyRows();
        var facts = Form.Read(texts.Language, await Find(id, stop));
        await change.Run(id, Form.Version, facts, HttpContext.Who(), stop);
        TempData["Done"] = texts["programmes.changed"];
        return Redirect($"/programmes/{id}");
    }

    public Task Prepare(CancellationToken stop)
    {
        Form.AddEmptyRows();
        return Task.CompletedTask;
    }

    private async Task<Programme> Find(Guid id, CancellationToken stop)
    {
        HttpContext.Who().Require(Deed.ChangeProgramme, Place.OfProgramme(id));
        return await db.Programmes.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, stop) ?? throw new NotFound();
    }
}
