using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>A work plan as it becomes, line by line, while a table is looked through.</summary>
internal sealed class PlanInHand(
    KonventDb db,
    Project project,
    List<WorkPackage> packages,
    List<Milestone> milestones,
    Language spoken
)
{
    public Guid Project { get; } = project.Id;

    public IReadOnlyList<WorkPackage> Packages => packages;

    public IReadOnlyList<Milestone> Milestones => milestones;

    /// <summary>The package of the lines above, to which a line belongs that names none.</summary>
    public WorkPackage? Package { get; set; }

    /// <summary>The activity of the lines above, whose deliverables follow.</summary>
    public PlannedActivity? Activity { get; set; }

    public WorkPackage? Find(string? code, string name) =>
        packages.Find(package => code is not null && PlainWords.AreSame(package.Code ?? "", code))
        ?? packages.Find(package => name.Length > 0 && IsCalled(package.Name, name))
        ?? packages.Find(package => code is null && PlainWords.AreSame(package.Code ?? "", name));

    public Milestone? FindMilestone(string name) => milestones.Find(milestone => IsCalled(milestone.Name, name));

    public int NextPosition => packages.Select(package => package.Position).DefaultIfEmpty().Max() + 1;

    public void Add(WorkPackage package)
    {
        packages.Add(package);
        db.WorkPackages.Add(package);
    }

    public void Add(Milestone milestone)
    {
        milestones.Add(milestone);
        db.Milestones.Add(milestone);
    }

    /// <summary>A text with what a cell says of it: nothing new where it says so in any of its languages.</summary>
    public Wording With(Wording before, string said) =>
        said.Length == 0 || before.Languages.Any(language => before.With(language, said) == before)
            ? before
            : before.With(spoken, said);

    public static bool IsCalled(Wording name, string said) =>
        name.Languages.Any(language => PlainWords.AreSame(name[language]!, said));
}
