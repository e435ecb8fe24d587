using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Chronicle;

/// <summary>What happened in the project, the latest first; and what was taken out by mistake.</summary>
public sealed class ListChroniclePage(KonventDb db, BringBackEntry bringBack, TimeProvider clock, Texts texts)
    : PageModel,
        IPrepare
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<EntryRow> Entries { get; private set; } = [];

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    public bool MayChange { get; private set; }

    public bool MayExtend { get; private set; }

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPostRestore(Guid id, CancellationToken stop)
    {
        TempData["Done"] = texts.WithEnd(
            "chronicle.restored",
            await bringBack.Run(Acronym, id, HttpContext.Who(), stop)
        );
        return Redirect(Request.Path);
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What could not come back still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.SeeProject, stop);
        Entries = await db.ChronicleOf(Project.Id, stop);
        MayChange = who.May(Deed.ChangeChronicle, Project.Place);
        MayExtend = who.May(Deed.ChangeProject, Project.Place);
        if (MayChange)
            TakenOut = await db.TakenOutOf<ChronicleEntry>(Project.Id, clock.GetUtcNow(), Called, stop);
    }

    // With an extension the project's end moves: it comes back by those who may do that.
    private string? Called(ChronicleEntry entry) =>
        entry.Kind == EntryKind.Extension && !MayExtend
            ? null
            : entry.Title.For(texts.Language)?.Text ?? texts[$"chronicle.kind.{entry.Kind}"];
}
