using Konvent.Api;
using Konvent.Basics;

namespace Konvent.Projects.Organisations;

/// <summary>A region: its NUTS code where it has one, and its names.</summary>
public sealed record RegionShape(string? Code, IReadOnlyDictionary<string, string?>? Name)
{
    public static RegionShape? Of(Region? region) =>
        region is null ? null : new(region.Code, WordingShape.Of(region.Name)!);

    public static Region? Read(RegionShape? sent, Region? before) =>
        sent is null
            ? null
            : new(sent.Code, WordingShape.Read(sent.Name, before?.Name ?? Wording.Empty, "Region.Name"));
}

/// <summary>An organisation as it is named in passing.</summary>
public sealed record OrganisationShort(
    Guid Id,
    IReadOnlyDictionary<string, string> Name,
    string Country,
    string? Town,
    RegionShape? Region
)
{
    public static OrganisationShort Of(Organisation organisation) =>
        new(
            organisation.Id,
            WordingShape.Of(organisation.Name),
            organisation.Country,
            organisation.Town,
            RegionShape.Of(organisation.Region)
        );
}

/// <summary>All that is known of an organisation.</summary>
public sealed record OrganisationAnswer(
    Guid Id,
    int Version,
    IReadOnlyDictionary<string, string> Name,
    string Country,
    string? Town,
    RegionShape? Region,
    string? Website
)
{
    public static OrganisationAnswer Of(Organisation organisation) =>
        new(
            organisation.Id,
            organisation.Version,
            WordingShape.Of(organisation.Name),
            organisation.Country,
            organisation.Town,
            RegionShape.Of(organisation.Region),
            organisation.Website
        );
}

/// <summary>An organisation as it is sent: all of it, what is left out is emptied.</summary>
public sealed record OrganisationInput(
    IReadOnlyDictionary<string, string?>? Name,
    string? Country,
    string? Town,
    RegionShape? Region,
    string? Website
)
{
    /// <param name="before">What is known so far, so that unchanged texts stay what they were; null for a new one.</param>
    public OrganisationFacts Read(Organisation? before) =>
        new(
            WordingShape.Read(Name, before?.Name ?? Wording.Empty, nameof(Name)),
            Country ?? "",
            Town,
            RegionShape.Read(Region, before?.Region),
            Website
        );
}
