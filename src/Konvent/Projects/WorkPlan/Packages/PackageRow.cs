using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A work package as the plan shows it: its activities are counted, those that were dropped left out.</summary>
public sealed record PackageRow(
    Guid Id,
    int Version,
    string? Code,
    Wording Name,
    Wording Purpose,
    When? Dates,
    NamedOrganisation? Lead,
    int Activities,
    int Done
)
{
    /// <summary>The package with the name of its lead; one that is gone is left out.</summary>
    public static PackageRow Of(WorkPackage package, IReadOnlyDictionary<Guid, Wording> names) =>
        new(
            package.Id,
            package.Version,
            package.Code,
            package.Name,
            package.Purpose,
            package.Dates,
            package.LeadId is { } lead && names.TryGetValue(lead, out var name) ? new(lead, name) : null,
            package.Activities.Count(activity => activity.State != ActivityState.Dropped),
            package.Activities.Count(activity => activity.State == ActivityState.Done)
        );
}
