using Konvent.Api;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A work package with its activities, outputs and results.</summary>
public sealed record WorkPackageAnswer(
    Guid Id,
    int Version,
    string? Code,
    IReadOnlyDictionary<string, string> Name,
    IReadOnlyDictionary<string, string> Purpose,
    OrganisationInInstrument? Lead,
    WhenShape? Dates,
    IReadOnlyList<ActivityAnswer> Activities,
    IReadOnlyList<OutputShape> Outputs,
    IReadOnlyList<ResultShape> Results
)
{
    public static WorkPackageAnswer Of(WorkPackage package, IReadOnlyDictionary<Guid, Wording> names) =>
        new(
            package.Id,
            package.Version,
            package.Code,
            WordingShape.Of(package.Name),
            WordingShape.Of(package.Purpose),
            package.LeadId is { } lead ? Organisation(lead, names) : null,
            WhenShape.Of(package.Dates),
            [.. package.Activities.Select(activity => ActivityAnswer.Of(activity, names))],
            [.. package.Outputs.Select(OutputShape.Of)],
            [.. package.Results.Select(ResultShape.Of)]
        );

    internal static OrganisationInInstrument? Organisation(Guid id, IReadOnlyDictionary<Guid, Wording> names) =>
        names.TryGetValue(id, out var name) ? OrganisationInInstrument.Of(new NamedOrganisation(id, name)) : null;
}

/// <summary>An activity of a work package.</summary>
public sealed record ActivityAnswer(
    Guid Id,
    IReadOnlyDictionary<string, string> Name,
    IReadOnlyDictionary<string, string> Description,
    IReadOnlyList<OrganisationInInstrument> Responsible,
    WhenShape? Dates,
    ActivityState State,
    IReadOnlyList<DeliverableShape> Deliverables
)
{
    public static ActivityAnswer Of(PlannedActivity activity, IReadOnlyDictionary<Guid, Wording> names) =>
        new(
            activity.Id,
            WordingShape.Of(activity.Name),
            WordingShape.Of(activity.Description),
            [
                .. activity
                    .Responsible.Select(id => WorkPackageAnswer.Organisation(id, names))
                    .OfType<OrganisationInInstrument>(),
            ],
            WhenShape.Of(activity.Dates),
            activity.State,
            [.. activity.Deliverables.Select(DeliverableShape.Of)]
        );
}

/// <summary>A work package as the project's answer names it.</summary>
public sealed record WorkPackageShort(
    Guid Id,
    string? Code,
    IReadOnlyDictionary<string, string> Name,
    OrganisationInInstrument? Lead,
    WhenShape? Dates
)
{
    public static WorkPackageShort Of(PackageRow row) =>
        new(
            row.Id,
            row.Code,
            WordingShape.Of(row.Name),
            OrganisationInInstrument.Of(row.Lead),
            WhenShape.Of(row.Dates)
        );
}
