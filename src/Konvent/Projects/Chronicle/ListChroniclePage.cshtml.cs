using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Chronicle;

/// <summary>What happened in the project, the latest first; and what was taken out by mistake.</summary>
public sealed class ListChroniclePage(KonventDb db, BringBack bringBack, TimeProvider clock, Texts texts) : PageModel
{
    public Project Project { get; private set; } = null!;

    public IReadOnlyList<EntryRow> Entries { get; private set; } = [];

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    public bool MayChange { get; private set; }

    public bool MayExtend { get; private set; }

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        Entries = await db.ChronicleOf(Project.Id, stop);
        MayChange = who.May(Deed.ChangeChronicle, Project.Place);
        MayExtend = who.May(Deed.ChangeProject, Project.Place);
        if (MayChange)
            TakenOut = await db.TakenOutOf<ChronicleEntry>(Project.Id, clock.GetUtcNow(), Called, stop);
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid id, CancellationToken stop)
    {
        await bringBack.Run<ChronicleEntry>(acronym, id, Deed.ChangeChronicle, HttpContext.Who(), stop);
        TempData["Done"] = texts["chronicle.restored"];
        return Redirect(Request.Path);
    }

    private string Called(ChronicleEntry entry) =>
        entry.Title.For(texts.Language)?.Text ?? texts[$"chronicle.kind.{entry.Kind}"];
}
