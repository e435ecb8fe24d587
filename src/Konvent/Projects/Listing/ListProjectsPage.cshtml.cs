using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Listing;

/// <summary>All projects the person may see, to be searched, narrowed down and leafed through.</summary>
public sealed class ListProjectsPage(KonventDb db, KeptReads kept) : PageModel
{
    public ProjectFilter Filter { get; private set; } = new(null, null, null, null);

    public ListedProjects Projects { get; private set; } = null!;

    public bool MayAdd { get; private set; }

    public async Task OnGet(
        [FromQuery] string? q,
        [FromQuery] string? programme,
        [FromQuery] string? state,
        [FromQuery] string? after,
        CancellationToken stop
    )
    {
        var who = HttpContext.Who();
        MayAdd = who.May(Deed.AddProject, Place.Anywhere);
        bool? launched = state switch
        {
            "launched" => true,
            "not-launched" => false,
            _ => null,
        };
        Filter = new(q, Guid.TryParse(programme, out var id) ? id : null, launched, after);
        Projects = await db.ProjectsFor(kept, who, Filter, stop);
    }

    /// <summary>The address of the next part of the same list.</summary>
    public string Next()
    {
        var query = new QueryBuilder();
        foreach (var kept in (string[])["q", "programme", "state"])
            if (Request.Query[kept].ToString() is { Length: > 0 } value)
                query.Add(kept, value);
        query.Add("after", Projects.Next!);
        return "/projects" + query;
    }
}
