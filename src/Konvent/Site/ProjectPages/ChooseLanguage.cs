using Konvent.Projects;
using Konvent.Projects.Addresses;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Site.ProjectPages;

/// <summary>Leads from <c>/Next2Met</c> to the project's page in the language in which the visitor reads best.</summary>
internal static class ChooseLanguage
{
    public static void MapLanguageChoice(this IEndpointRouteBuilder app) =>
        app.MapMethods("/{acronym}", [HttpMethods.Get, HttpMethods.Head], Lead).ExcludeFromDescription();

    private static async Task<RedirectHttpResult> Lead(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var path = Slug.Of(acronym);
        var languages = await db
            .Projects.ReadableBy(null)
            .Where(p => p.Path == path)
            .Select(p => p.Languages)
            .FirstOrDefaultAsync(stop);
        if (languages is null && await Moved(db, path, stop) is { } now)
            throw new Basics.Moved(path, now);
        if (languages is not { Count: > 0 })
            throw new Basics.NotFound();
        http.Response.Headers.Vary = "Accept-Language";
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Redirect($"/{path}/{ReaderLanguages.Best(http.Request, languages)}");
    }

    // Where a project that is not public has taken the address, it leads nowhere.
    private static async Task<string?> Moved(KonventDb db, string path, CancellationToken stop) =>
        !await db.Projects.AnyAsync(p => p.Path == path, stop)
        && await db.FormerlyAt(path, stop) is { IsPublic: true } project
            ? project.Path
            : null;
}
