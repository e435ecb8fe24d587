using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects;

/// <summary>Tells the names of programmes, projects and organisations to whoever knows them only by their ids.</summary>
internal sealed class NamePlaces(KonventDb db) : INamePlaces
{
    public async Task<IReadOnlyDictionary<Guid, string>> Of(
        IReadOnlyCollection<Guid> ids,
        Language reader,
        CancellationToken stop
    )
    {
        var names = new Dictionary<Guid, string>();
        if (ids.Count == 0)
            return names;
        foreach (
            var p in await db
                .Projects.Where(p => ids.Contains(p.Id))
                .Select(p => new { p.Id, p.Acronym })
                .ToListAsync(stop)
        )
            names[p.Id] = p.Acronym;
        foreach (
            var p in await db
                .Programmes.Where(p => ids.Contains(p.Id))
                .Select(p => new { p.Id, p.ShortName })
                .ToListAsync(stop)
        )
            names[p.Id] = p.ShortName;
        foreach (
            var o in await db
                .Organisations.Where(o => ids.Contains(o.Id))
                .Select(o => new { o.Id, o.Name })
                .ToListAsync(stop)
        )
            names[o.Id] = o.Name.For(reader)?.Text ?? "";
        return names;
    }

    public async Task<string?> BeginningOf(Place where, CancellationToken stop)
    {
        if (where.Project is not { } id)
            return null;
        var path = await db.Projects.Where(p => p.Id == id).Select(p => p.Path).FirstOrDefaultAsync(stop);
        return path is null ? null : $"/projects/{path}";
    }
}
