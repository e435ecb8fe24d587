using Konvent.Basics;
using Konvent.History.Drafts;
using Konvent.History.Races;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Programmes;

/// <summary>Changes what is known of a programme, and the statements it prescribes.</summary>
public sealed class ChangeProgrammePage(KonventDb db, ChangeProgramme change, Texts texts)
    : PageModel,
        IPrepare,
        IHaveDraft,
        IMendRaces
{
    [BindProperty]
    public ProgrammeForm Form { get; set; } = new();

    [FromRoute]
    public Guid Id { get; set; }

    public string? DraftKey => DraftKeys.Of("programme", Id);

    public async Task OnGet(CancellationToken stop)
    {
        Form = ProgrammeForm.Of(await Find(stop), texts.Language);
        Form.AddEmptyRows();
    }

    /// <summary>Gives more empty rows; what was typed stays, and nothing is saved.</summary>
    public async Task OnPostMore(CancellationToken stop)
    {
        await Find(stop);
        ModelState.Clear();
        Form.AddEmptyRows();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        ModelState.Clear();
        Form.DropEmptyRows();
        var facts = Form.Read(texts.Language, await Find(stop));
        await change.Run(Id, Form.Version, facts, HttpContext.Who(), stop);
        TempData["Done"] = texts["programmes.changed"];
        return Redirect($"/programmes/{Id}");
    }

    public Task<FormVersions> Versions(CancellationToken stop) =>
        db.FormVersions<Programme>(Id, Form.Version, seen => ProgrammeForm.Of(seen, texts.Language), stop);

    public Task Prepare(CancellationToken stop)
    {
        Form.AddEmptyRows();
        return Task.CompletedTask;
    }

    private Task<Programme> Find(CancellationToken stop) =>
        db.ProgrammeAt(Id, HttpContext.Who(), Deed.ChangeProgramme, stop);
}
