using Konvent.Basics;
using Konvent.People.WhoAsks;
using Konvent.Projects.Import.Lines;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Import.Waiting;

/// <summary>A table that was read: its columns, every line with what is to become of it, and afterwards what became of it.</summary>
public sealed class WaitingTablePage(
    KonventDb db,
    KindsOfTables kinds,
    ReadWaitingTable read,
    TakeTable take,
    Texts texts
) : PageModel, IPrepare
{
    /// <summary>So many lines stand on one page.</summary>
    public const int Most = 100;

    [BindProperty]
    public WaitingTableForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The page of lines, from one.</summary>
    [BindProperty(SupportsGet = true, Name = "page-of-lines")]
    public int PageOfLines { get; set; } = 1;

    /// <summary>The one fate of which the lines are shown.</summary>
    [BindProperty(SupportsGet = true, Name = "only")]
    public Fate? Only { get; set; }

    public Project Project { get; private set; } = null!;

    public WaitingTable Waiting { get; private set; } = null!;

    public ITakeTables Tables { get; private set; } = null!;

    /// <summary>Null once the lines are taken.</summary>
    public TableInHand? Hand { get; private set; }

    public TableReport Report { get; private set; } = null!;

    /// <summary>What is planned for each line, by its number; of lines that are taken nothing is.</summary>
    public IReadOnlyDictionary<int, PlannedLine> Planned { get; private set; } = new Dictionary<int, PlannedLine>();

    public IReadOnlyList<SelectListItem> Meanings { get; private set; } = [];

    public string Address => $"/projects/{Project.Path}/import/tables/{Id}";

    public IReadOnlyList<LineReport> Lines =>
        [.. Report.Lines.Where(line => Only is null || line.Fate == Only).Skip((PageOfLines - 1) * Most).Take(Most)];

    public int Pages => (Report.Lines.Count(line => Only is null || line.Fate == Only) + Most - 1) / Most;

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    /// <summary>Keeps what was said, and looks at all lines again.</summary>
    public async Task<IActionResult> OnPostLook(CancellationToken stop)
    {
        await Find(stop);
        await Keep(stop);
        return Redirect(Here(PageOfLines, Only));
    }

    public async Task<IActionResult> OnPostTake(CancellationToken stop)
    {
        await Find(stop);
        if (Waiting.TakenAt is not null)
            return Redirect(Here(1, null)); // Sent twice.
        if (await Keep(stop))
            throw new RuleBroken("import.rule.lookFirst");
        var lines = await Plan(stop);
        if (SeenLines.Of(lines) != Form.Seen)
            throw new RuleBroken("import.rule.changedMeanwhile");
        try
        {
            await take.Run(Project, Tables, Waiting, Hand!, lines, Form.LeaveOut, HttpContext.Who(), stop);
        }
        catch (StaleSave)
        {
            throw new RuleBroken("import.rule.changedMeanwhile");
        }
        return Redirect(Here(1, null));
    }

    /// <summary>Throws the table away.</summary>
    public async Task<IActionResult> OnPostDrop(CancellationToken stop)
    {
        await Find(stop);
        db.WaitingTables.Remove(Waiting);
        await db.SaveAs(HttpContext.Who().Author, stop);
        return Redirect($"/projects/{Project.Path}/import?of={Tables.Kind}");
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused table was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        await Find(stop);
        var lines = await Plan(stop);
        Report = Waiting.Report ?? TableReport.Of(Hand!, lines);
        Planned = lines.ToDictionary(line => line.Row.Line);
        Form.Seen = SeenLines.Of(lines);
        PageOfLines = Math.Clamp(PageOfLines, 1, Math.Max(1, Pages));
    }

    /// <summary>The address of this table with these lines.</summary>
    public string Here(int page, Fate? only) =>
        $"{Address}?page-of-lines={page}{(only is null ? "" : $"&only={only}")}";

    private async Task Find(CancellationToken stop)
    {
        (Project, Waiting, Tables) = await kinds.WaitingAt(Acronym, Id, HttpContext.Who(), stop);
        if (Waiting.TakenAt is not null)
            return;
        Hand = await read.Run(Project, Tables, Waiting, stop);
        var known = await Tables.Columns(Project, stop);
        Meanings =
        [
            new(texts["import.column.none"], ""),
            .. known.Meanings.Select(meaning => new SelectListItem(known.NameOf(meaning), meaning)),
        ];
    }

    /// <returns>Whether something was said that had not been said before.</returns>
    private async Task<bool> Keep(CancellationToken stop)
    {
        if (Hand is null)
            return false;
        var before = Waiting.Said;
        var said = Form.Read(before, Hand);
        if (StateJson.Write(said) == StateJson.Write(before))
            return false;
        Waiting.Look(said);
        Hand = await read.Run(Project, Tables, Waiting, stop);
        await db.SaveAs(HttpContext.Who().Author, stop);
        return true;
    }

    private async Task<IReadOnlyList<PlannedLine>> Plan(CancellationToken stop) =>
        Hand is null ? [] : await Tables.Plan(Project, Hand, Waiting.Name, stop);
}
