using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Import.Waiting;
using Konvent.Storage;

namespace Konvent.Projects.Import;

/// <summary>The kinds of tables there are, and who may import them.</summary>
public sealed class KindsOfTables(KonventDb db, IEnumerable<ITakeTables> all)
{
    public ITakeTables Called(string? kind) =>
        all.FirstOrDefault(tables => tables.Kind == kind) ?? throw new NotFound();

    /// <summary>Those that a person may import into a project.</summary>
    public IReadOnlyList<ITakeTables> For(Person who, Project project) =>
        [.. all.Where(tables => tables.Deeds.All(deed => who.May(deed, project.Place)))];

    /// <summary>The project at an address, for somebody who may import such tables there.</summary>
    public async Task<Project> ProjectFor(ITakeTables tables, string acronym, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, tables.Deeds[0], stop);
        tables.Require(who, project);
        return project;
    }

    /// <summary>A person's waiting table in the project at an address.</summary>
    internal async Task<(Project Project, WaitingTable Waiting, ITakeTables Tables)> WaitingAt(
        string acronym,
        Guid id,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.SeeProject, stop);
        var waiting = await db.WaitingTableAt(project.Id, id, who, stop);
        var tables = Called(waiting.Kind);
        tables.Require(who, project);
        return (project, waiting, tables);
    }
}
