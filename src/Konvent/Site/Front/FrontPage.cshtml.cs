using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.SignIn.Demo;
using Konvent.People.WhoAsks;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Site.Keeping;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Site.Front;

/// <summary>A public project as the front page lists it.</summary>
public sealed record ListedProject(
    string Acronym,
    string Path,
    Wording LongName,
    string Programme,
    When? Dates,
    IReadOnlyList<Language> Languages
)
{
    /// <summary>The page that suits a reader of this language best.</summary>
    public string AddressFor(Language reader) => $"/{Path}/{(Languages.Contains(reader) ? reader : Languages[0])}";
}

/// <summary>What Konvent is, and the projects that are open to everybody.</summary>
[OutputCache(PolicyName = KeepList.Name)]
public sealed class FrontPage(KonventDb db, DemoMode demo, ServerSettings server) : PageModel
{
    private const int PageSize = 30;
    private const int LongestSearch = 200;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<ListedProject> Projects { get; private set; } = [];

    /// <summary>After which one the next page begins; null on the last page.</summary>
    public string? Next { get; private set; }

    public Person? Person { get; private set; }

    public bool IsDemo { get; private set; }

    public async Task OnGet(string? language, CancellationToken stop)
    {
        if (Language.TryOf(language, out var wanted) && !Texts.Languages.Contains(wanted))
            throw new NotFound();
        if (language is null)
            Response.Headers.Vary = "Accept-Language, Cookie";
        if ((Person = HttpContext.Asker()) is null)
            HttpContext.SayKept();
        IsDemo = await demo.IsOn(stop);
        var found = await Find(stop);
        // One that has lost its languages since its launch speaks to nobody.
        Projects = [.. found.Take(PageSize).Where(project => project.Languages.Count > 0)];
        Next = found.Count > PageSize ? found[PageSize - 1].Path : null;
    }

    /// <summary>The full address of this page in one of the languages of the interface.</summary>
    public string AddressIn(Language language) => $"{server.LinkBase}/{language}";

    private async Task<List<ListedProject>> Find(CancellationToken stop)
    {
        var projects = db.Projects.ReadableBy(null);
        var words = Folding.Fold(Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Where(word => word.Length <= LongestSearch).Take(8))
            projects = projects.Where(p => p.SearchText.Contains(word));
        if (!string.IsNullOrEmpty(After))
            projects = projects.Where(p => p.Path.CompareTo(Slug.Of(After)) > 0);
        return await (
            from project in projects
            join programme in db.Set<Programme>() on project.ProgrammeId equals programme.Id
            orderby project.Path
            select new ListedProject(
                project.Acronym,
                project.Path,
                project.LongName,
                programme.ShortName,
                project.Dates,
                project.Languages
            )
        )
            .Take(PageSize + 1)
            .ToListAsync(stop);
    }
}
