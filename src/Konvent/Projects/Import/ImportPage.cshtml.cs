using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Import;

/// <summary>Takes partners and their budgets from a table: the file, then every line with what is to become of it, then what became of it.</summary>
public sealed class ImportPage(KonventDb db, PlanImport plan, TakeImport take, Texts texts) : PageModel, IPrepare
{
    /// <summary>So many lines are mended on one page; a table with more of them is mended where it was written.</summary>
    public const int MostMended = 30;

    [BindProperty]
    public ImportForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    /// <summary>Null until a file has been read.</summary>
    public ImportTable? Table { get; private set; }

    public IReadOnlyList<string> Columns { get; private set; } = [];

    public IReadOnlyList<PlannedLine> Lines { get; private set; } = [];

    /// <summary>Whether the lines are told as what became of them.</summary>
    public bool IsDone { get; private set; }

    public IReadOnlyList<SelectListItem> Meanings { get; private set; } = [];

    private IReadOnlyList<string> Funds { get; set; } = [];

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task OnPost(CancellationToken stop)
    {
        await Find(stop);
        var table = await Form.ReadFile(Funds, texts.Language, stop);
        Form.Columns = [.. table.Guess(Funds)];
        await Show(table, stop);
    }

    /// <summary>Looks at all lines again, with what was mended.</summary>
    public async Task OnPostLook(CancellationToken stop)
    {
        await Find(stop);
        await Show(Form.ReadTable(), stop);
    }

    public async Task OnPostTake(CancellationToken stop)
    {
        await Find(stop);
        await Show(Form.ReadTable(), stop);
        if (!Form.LeaveOut && Lines.Any(line => line.Fate == Fate.NotTaken))
            throw new RuleBroken("import.rule.notAll", nameof(Form.LeaveOut));
        await take.Run(Acronym, Lines, Table!.File, HttpContext.Who(), stop);
        IsDone = true;
    }

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused table was to become still hangs on the context; the page speaks of what is there.
        db.ChangeTracker.Clear();
        await Find(stop);
        if (Table is not null)
            await Show(Table, stop);
    }

    private async Task Find(CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(Acronym, who, Deed.ChangePartners, stop);
        who.Require(Deed.ChangeBudget, Project.Place);
        Funds = await plan.FundsOf(Project, stop);
        Meanings =
        [
            new("", ""),
            .. ImportForm
                .Meanings(Funds)
                .Select(meaning => new SelectListItem(
                    meaning.StartsWith("Fund:", StringComparison.Ordinal)
                        ? meaning["Fund:".Length..]
                        : texts[$"import.column.{meaning}"],
                    meaning
                )),
        ];
    }

    private async Task Show(ImportTable table, CancellationToken stop)
    {
        Table = table;
        Columns = Form.ReadColumns(table, Funds);
        Lines = await plan.Run(Project, table, Columns, Form.Chosen, stop);
    }
}
