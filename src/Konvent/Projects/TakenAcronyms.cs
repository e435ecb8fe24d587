using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects;

/// <summary>An acronym is taken once, without regard to case and signs.</summary>
internal static class TakenAcronyms
{
    /// <summary>Says it at the field; two people at once are kept apart by the unique index.</summary>
    public static async Task RequireFree(
        this KonventDb db,
        string? acronym,
        Guid? own,
        Rules rules,
        CancellationToken stop
    )
    {
        var path = Slug.Of(acronym ?? "");
        var taken = path.Length > 0 && await db.Projects.AnyAsync(p => p.Path == path && p.Id != own, stop);
        rules.Require(!taken, "projects.acronym.taken", nameof(Project.Acronym));
    }
}
