using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Programmes;

/// <summary>Sets up a programme.</summary>
public sealed class AddProgrammePage(AddProgramme add, Texts texts) : PageModel, IPrepare, IHaveDraft
{
    [BindProperty]
    public ProgrammeForm Form { get; set; } = new();

    public string? DraftKey => "programme-new";

    public void OnGet()
    {
        HttpContext.Who().Require(Deed.AddProgramme, Place.Server);
        Form.AddEmptyRows();
    }

    /// <summary>Gives more empty rows; what was typed stays, and nothing is saved.</summary>
    public void OnPostMore()
    {
        HttpContext.Who().Require(Deed.AddProgramme, Place.Server);
        ModelState.Clear();
        Form.AddEmptyRows();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        who.Require(Deed.AddProgramme, Place.Server); // Before the form is read.
        ModelState.Clear();
        Form.DropEmptyRows();
        var programme = await add.Run(Form.Read(texts.Language), who, stop);
        TempData["Done"] = texts["programmes.added", programme.ShortName];
        return Redirect($"/programmes/{programme.Id}");
    }

    public Task Prepare(CancellationToken stop)
    {
        Form.AddEmptyRows();
        return Task.CompletedTask;
    }
}
