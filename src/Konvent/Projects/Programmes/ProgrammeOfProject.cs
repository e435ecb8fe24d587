using Konvent.Storage;

namespace Konvent.Projects.Programmes;

/// <summary>Finds the programme to whose rules a project keeps.</summary>
internal static class ProgrammeOfProject
{
    /// <summary>Asked for again in the same piece of work, it is at hand already.</summary>
    public static async Task<Programme> ProgrammeOf(this KonventDb db, Project project, CancellationToken stop) =>
        await db.Programmes.FindAsync([project.ProgrammeId], stop)
        ?? throw new InvalidOperationException($"Project {project.Id} is of a programme that is not there.");
}
