using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Sources;

/// <summary>Reads the sources of a project's facts.</summary>
public static class SourcesOfProject
{
    /// <summary>All of them in one query.</summary>
    public static async Task<IReadOnlyList<SourcedFact>> SourcesOf(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    ) => SourcedFact.Of(await db.Sources.AsNoTracking().Where(s => s.ProjectId == project).ToListAsync(stop));

    /// <summary>The sources of one fact.</summary>
    public static async Task<SourcedFact> SourcesOf(
        this KonventDb db,
        Guid project,
        FactName about,
        CancellationToken stop
    ) =>
        SourcedFact.Of(await db.Sources.About(project, about).AsNoTracking().ToListAsync(stop)).FirstOrDefault()
        ?? new(about, []);

    internal static IQueryable<Source> About(this IQueryable<Source> sources, Guid project, FactName about) =>
        sources.Where(s => s.ProjectId == project && s.About.Of == about.Of && s.About.Part == about.Part);
}
