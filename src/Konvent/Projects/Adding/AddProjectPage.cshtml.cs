using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Adding;

/// <summary>Enters a project: what it is called, and in which programme.</summary>
public sealed class AddProjectPage(KonventDb db, AddProject add, Texts texts) : PageModel, IPrepare
{
    [BindProperty]
    public AddProjectForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Programmes { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Languages { get; } =
    [.. Language.All.Select(language => new SelectListItem(language.NativeName, language.Code))];

    public async Task OnGet(CancellationToken stop)
    {
        HttpContext.Who().Require(Deed.AddProject, Place.Anywhere);
        await Prepare(stop);
        Form.Language = texts.Language.Code;
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var project = await add.Run(Form.Read(texts.Language), HttpContext.Who(), stop);
        TempData["Done"] = texts["projects.added", project.Acronym];
        return Redirect($"/projects/{project.Path}");
    }

    public async Task Prepare(CancellationToken stop)
    {
        var who = HttpContext.Who();
        var programmes = await db
            .Programmes.OrderBy(p => p.ShortName)
            .Select(p => new { p.Id, p.ShortName })
            .ToListAsync(stop);
        Programmes =
        [
            .. programmes
                .Where(p => who.May(Deed.AddProject, Place.OfProgramme(p.Id)))
                .Select(p => new SelectListItem(p.ShortName, p.Id.ToString())),
        ];
        if (Programmes.Count > 1)
            Programmes = [new SelectListItem(texts["projects.choose"], ""), .. Programmes];
    }
}
