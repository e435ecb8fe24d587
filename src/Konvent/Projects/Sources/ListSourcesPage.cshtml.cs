using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Sources;

/// <summary>The facts of a project that have sources, those first whose sources differ; and the sources taken out by mistake.</summary>
public sealed class ListSourcesPage(
    KonventDb db,
    FactsOfProject facts,
    RestoreSource restore,
    TimeProvider clock,
    Texts texts
) : PageModel
{
    public Project Project { get; private set; } = null!;

    public IReadOnlyList<(SourcedFact Sourced, KnownFact? Known)> Facts { get; private set; } = [];

    public IReadOnlyList<TakenOut> TakenOut { get; private set; } = [];

    public bool MayChange { get; private set; }

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var sourced = await db.SourcesOf(Project.Id, stop);
        var known = await facts.Of(Project.Id, [.. sourced.Select(fact => fact.Name)], stop);
        Facts =
        [
            .. sourced
                .Select(fact => (Sourced: fact, Known: known.GetValueOrDefault(fact.Name)))
                .OrderByDescending(fact => fact.Sourced.Agreement)
                .ThenBy(fact => fact.Known is null)
                .ThenBy(fact => fact.Known?.Thing, StringComparer.Ordinal),
        ];
        MayChange = who.May(Deed.ChangeSources, Project.Place);
        if (MayChange)
            TakenOut = await db.TakenOutOf<Source>(
                Project.Id,
                clock.GetUtcNow(),
                source => source.Says.For(texts.Language)!.Text,
                stop
            );
    }

    public async Task<IActionResult> OnPostRestore(string acronym, Guid id, CancellationToken stop)
    {
        await restore.Run(acronym, id, HttpContext.Who(), stop);
        TempData["Done"] = texts["sources.restored"];
        return Redirect(Request.Path);
    }
}
