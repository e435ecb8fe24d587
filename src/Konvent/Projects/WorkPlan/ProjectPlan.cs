using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan;

/// <summary>The packages of a project in their order, and its milestones by date.</summary>
public sealed record ProjectPlan(IReadOnlyList<PackageRow> Packages, IReadOnlyList<Milestone> Milestones)
{
    public bool IsEmpty => Packages.Count == 0 && Milestones.Count == 0;

    public IEnumerable<Milestone> Of(PackageRow package) =>
        Milestones.Where(milestone => milestone.PackageId == package.Id);

    /// <summary>Those of the whole project; also those whose package was taken out.</summary>
    public IEnumerable<Milestone> OfNone =>
        Milestones.Where(milestone => Packages.All(package => package.Id != milestone.PackageId));

    public PackageRow? PackageOf(Milestone milestone) =>
        Packages.FirstOrDefault(package => package.Id == milestone.PackageId);

    /// <summary>In two queries, however many there are.</summary>
    public static async Task<ProjectPlan> Read(KonventDb db, Guid project, CancellationToken stop) =>
        new(await db.PackagesOf(project, stop), await db.MilestonesOf(project, stop));
}
