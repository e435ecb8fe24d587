using Konvent.Files;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Documents;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Site.ProjectPages;

/// <summary>Gives the public what was released to it, without asking who it is.</summary>
internal static class GiveReleased
{
    public static void MapReleased(this IEndpointRouteBuilder app) =>
        app.MapMethods("/{acronym}/files/{id:guid}", [HttpMethods.Get, HttpMethods.Head], Give)
            .ExcludeFromDescription();

    private static async Task<FileStreamHttpResult> Give(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who: null, Deed.SeeProject, stop);
        var document = await db
            .Documents.AsNoTracking()
            .ReleasedIn(project.Id)
            .FirstOrDefaultAsync(released => released.Id == id, stop);
        return http.Send(db, document?.Released?.File ?? throw new Basics.NotFound(), SentTo.Everybody);
    }
}
