using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Sources;

/// <summary>One fact: what stands in the record, what each source says, and which of them the project follows.</summary>
public sealed class FactPage(KonventDb db, FactsOfProject facts, Texts texts) : PageModel
{
    public Project Project { get; private set; } = null!;

    public KnownFact Fact { get; private set; } = null!;

    public SourcedFact Sourced { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public Way[] Crumbs => [.. texts.WaysTo(Project), new($"/projects/{Project.Path}/sources", texts["sources.title"])];

    public async Task OnGet(string acronym, Guid of, string part, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        Fact = await facts.One(Project.Id, of, part, stop);
        Sourced = await db.SourcesOf(Project.Id, Fact.Name, stop);
        MayChange = who.May(Deed.ChangeSources, Project.Place);
    }
}
