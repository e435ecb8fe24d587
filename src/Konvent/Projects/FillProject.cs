using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects;

/// <summary>Puts the project's rooms and the way to other projects into the frame: one query, kept until a project or a role changes.</summary>
internal sealed class FillProject(KonventDb db, KeptReads kept, ProjectRooms rooms, Texts texts) : IFillFrame
{
    private const int MostToSwitchTo = 12;

    private sealed record Known(Guid Id, string Acronym, string Path, string Programme, Place Place);

    public async ValueTask Fill(PageFrame frame, HttpContext http)
    {
        // An error page stands on its own: what went wrong may be the database.
        if (http.Asker() is not { } who || http.Features.Get<IExceptionHandlerFeature>() is not null)
            return;
        if (who.May(Deed.ImportRegions, Place.Server))
            frame.Own.Add(new Way("/regions", texts["regions.title"], "map"));
        var here = Slug.Of(http.GetRouteValue("acronym") as string ?? "");
        var known = await kept.Get(
            ("switcher", who.Id, here),
            [typeof(Project), typeof(Programme), typeof(Membership)],
            () => KnownTo(who, here, http.RequestAborted)
        );
        foreach (var project in known)
            frame.Projects.Add(
                new(
                    $"/projects/{project.Path}",
                    project.Acronym,
                    Under: project.Programme,
                    IsHere: project.Path == here
                )
            );
        var path = PathOf(http, here);
        if (known.Find(project => project.Path == here) is { } current)
        {
            frame.Project = current.Acronym;
            frame.Rooms.AddRange(rooms.Of(current.Path, current.Place, who, path));
        }
        else
            frame.Rooms.AddRange(rooms.Outside(path));
    }

    // However the acronym was typed into the address, its rooms are the same.
    private static string PathOf(HttpContext http, string here)
    {
        var parts = (http.Request.Path.Value ?? "").Split('/');
        if (here.Length > 0 && parts.Length > 2)
            parts[2] = here;
        return string.Join('/', parts);
    }

    // Those in which the person has a role come first; the one that is on the screen is always among them. Each part ends
    // after a few rows of an index, so that a page costs the same among ten projects and among a hundred thousand.
    private async Task<List<Known>> KnownTo(Person who, string here, CancellationToken stop)
    {
        Guid[] own = [.. who.Projects];
        var readable = db.Projects.AsNoTracking().ReadableBy(who);
        var some = First(readable);
        if (own.Length > 0)
            some = some.Concat(First(readable.Where(p => own.Contains(p.Id))));
        if (here.Length > 0)
            some = some.Concat(readable.Where(p => p.Path == here).Select(p => p.Id));
        var known = await db
            .Projects.AsNoTracking()
            .Where(p => some.Contains(p.Id))
            .Join(
                db.Set<Programme>(),
                p => p.ProgrammeId,
                programme => programme.Id,
                (p, programme) =>
                    new Known(
                        p.Id,
                        p.Acronym,
                        p.Path,
                        programme.ShortName,
                        new Place(p.ProgrammeId, p.Id, p.LaunchedOn == null ? Audience.Members : p.Readers, null)
                    )
            )
            .ToListAsync(stop);
        return
        [
            .. known
                .OrderByDescending(project => project.Path == here)
                .ThenByDescending(project => own.Contains(project.Id))
                .ThenBy(project => project.Path, StringComparer.Ordinal)
                .Take(MostToSwitchTo)
                .OrderBy(project => project.Path, StringComparer.Ordinal),
        ];
    }

    private static IQueryable<Guid> First(IQueryable<Project> projects) =>
        projects.OrderBy(p => p.Path).Take(MostToSwitchTo).Select(p => p.Id);
}
