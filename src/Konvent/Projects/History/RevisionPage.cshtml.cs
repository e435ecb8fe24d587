using Konvent.History;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.History;

/// <summary>One save: what exactly it changed.</summary>
public sealed class RevisionPage(KonventDb db, KindsOfHistory kinds, TellRevisions tell) : PageModel
{
    public Project Project { get; private set; } = null!;

    public ToldRevision Save { get; private set; } = null!;

    /// <summary>The saves of the same thing before and after this one.</summary>
    public (RevisionChoice? Before, RevisionChoice? After) Neighbours { get; private set; }

    public async Task OnGet(string acronym, Guid revision, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeHistory, stop);
        var row = await db.RevisionIn(Project, kinds, revision, who, stop);
        Save = (await tell.Of([row], stop))[0];
        var all = await db.ChoicesOf(row.Of, stop);
        var at = all.FindIndex(choice => choice.Id == revision);
        Neighbours = (all.ElementAtOrDefault(at + 1), at > 0 ? all[at - 1] : null);
    }
}
