using Konvent.Basics;
using Konvent.Projects.WorkPlan;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Projects.WorkPlan;

/// <summary>Work packages, activities and milestones for tests, entered as a coordinator would.</summary>
internal static class Planned
{
    public static string Plan(this Sample sample, string below = "") => sample.At("/work-plan" + below);

    public static WrittenPackage Package(string name, string? dates = null) =>
        new(null, In(name), [], null, dates is null ? null : When.Parse(dates), [], []);

    public static WrittenActivity Activity(string name, params Guid[] responsible) =>
        new(null, In(name), [], responsible, null, ActivityState.NotStarted, []);

    public static WrittenMilestone Milestone(string name, string? planned = null) =>
        new(
            In(name),
            1,
            null,
            planned is null ? [] : [new(null, When.Parse(planned), null, [])],
            MilestoneState.Planned,
            null,
            []
        );

    public static Task<WorkPackage> Add(this Sample sample, WrittenPackage written) =>
        sample.Do<AddPackage, WorkPackage>(deed => deed.Run(sample.Acronym, written, sample.Coordinator, default));

    public static Task<PlannedActivity> Add(this Sample sample, Guid package, WrittenActivity written) =>
        sample.Do<AddActivity, PlannedActivity>(deed =>
            deed.Run(sample.Acronym, package, written, sample.Coordinator, default)
        );

    public static Task<Milestone> Add(this Sample sample, WrittenMilestone written) =>
        sample.Do<AddMilestone, Milestone>(deed => deed.Run(sample.Acronym, written, sample.Coordinator, default));

    public static Task<List<WorkPackage>> Packages(this Sample sample) =>
        sample.House.InDatabase(db =>
            db.WorkPackages.AsNoTracking()
                .AsSplitQuery()
                .Where(p => p.ProjectId == sample.Project)
                .OrderBy(p => p.Position)
                .ToListAsync()
        );

    public static Task<List<Milestone>> Milestones(this Sample sample) =>
        sample.House.InDatabase(db =>
            db.Milestones.AsNoTracking().Where(m => m.ProjectId == sample.Project).ToListAsync()
        );

    public static List<KeyValuePair<Language, string?>> In(string english) => [new(Language.English, english)];
}
