using Konvent.History;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Documents;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.History;

/// <summary>All that was saved of a project and in it, the newest first: who, when, what, and why.</summary>
public sealed class ListHistoryPage(KonventDb db, ReadHistory read, KindsOfHistory kinds) : PageModel
{
    public Project Project { get; private set; } = null!;

    /// <summary>The kinds of things that this reader may hear of.</summary>
    public IReadOnlyList<string> Kinds { get; private set; } = [];

    /// <summary>The one kind that was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>The last save of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public HistoryPage History { get; private set; } = null!;

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeHistory, stop);
        Kinds = kinds.For(who, Project);
        Kind = Kind is { } asked && Kinds.Contains(asked) ? asked : null;
        History = await read.Page(
            Project.Id,
            Kind is { } one ? [one] : [.. Kinds],
            DocumentRights.HeardBy(db, who, Project),
            After,
            stop
        );
    }
}
