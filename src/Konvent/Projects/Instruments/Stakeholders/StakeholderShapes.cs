using Konvent.Api;
using Konvent.Basics;
using Konvent.Projects.Organisations;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>An organisation in the group around a policy instrument.</summary>
/// <param name="Organisation">One that is known here; else its name, town and region stand beside.</param>
public sealed record StakeholderAnswer(
    Guid Id,
    int Version,
    OrganisationShort? Organisation,
    IReadOnlyDictionary<string, string> Name,
    string? Town,
    RegionShape? Region,
    StakeholderKind Kind,
    IReadOnlyDictionary<string, string> Interest,
    WhenShape? Since,
    WhenShape? Until
)
{
    public static StakeholderAnswer Of(StakeholderRow row) =>
        new(
            row.Id,
            row.Stakeholder.Version,
            row.Organisation is null ? null : OrganisationShort.Of(row.Organisation),
            WordingShape.Of(row.Stakeholder.Name),
            row.Stakeholder.Town,
            RegionShape.Of(row.Stakeholder.Region),
            row.Stakeholder.Kind,
            WordingShape.Of(row.Stakeholder.Interest),
            WhenShape.Of(row.Stakeholder.Since),
            WhenShape.Of(row.Stakeholder.Until)
        );
}

/// <summary>A stakeholder, whole: either an organisation that is known here, or the name of another.</summary>
public sealed record StakeholderInput(
    Guid? OrganisationId,
    IReadOnlyDictionary<string, string?>? Name,
    string? Town,
    RegionShape? Region,
    StakeholderKind Kind,
    IReadOnlyDictionary<string, string?>? Interest,
    WhenShape? Since,
    WhenShape? Until
)
{
    public WrittenStakeholder Read(Stakeholder? before) =>
        new(
            OrganisationId,
            WordingShape.Sent(Name, before?.Name ?? Wording.Empty, nameof(Name)),
            Town,
            Region is null ? null : RuleBroken.In(nameof(Region), () => Region.Read(before?.Region)),
            Kind,
            WordingShape.Sent(Interest, before?.Interest ?? Wording.Empty, nameof(Interest)),
            WhenShape.Read(Since, nameof(Since)),
            WhenShape.Read(Until, nameof(Until))
        );
}
