using Konvent.Api;
using Konvent.Basics;

namespace Konvent.Projects.Organisations;

/// <summary>A region: its NUTS code where it has one, and its names.</summary>
public sealed record RegionShape(string? Code = null, IReadOnlyDictionary<string, string?>? Name = null)
{
    public static RegionShape? Of(Region? region) =>
        region is null ? null : new(region.Code, WordingShape.Of(region.Name)!);

    public Region Read(Region? before) =>
        new(Code, WordingShape.Read(Name, before?.Name ?? Wording.Empty, nameof(Name)));
}

/// <summary>An organisation as it is named in passing.</summary>
public sealed record OrganisationShort(
    Guid Id,
    IReadOnlyDictionary<string, string> Name,
    string? Country,
    string? Town,
    RegionShape? Region
)
{
    public static OrganisationShort Of(Organisation organisation) =>
        new(
            organisation.Id,
            WordingShape.Of(organisation.Name),
            organisation.KnownCountry,
            organisation.Town,
            RegionShape.Of(organisation.Region)
        );
}

/// <summary>All that is known of an organisation.</summary>
public sealed record OrganisationAnswer(
    Guid Id,
    int Version,
    IReadOnlyDictionary<string, string> Name,
    string? Country,
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
            organisation.KnownCountry,
            organisation.Town,
            RegionShape.Of(organisation.Region),
            organisation.Website
        );
}

/// <summary>An organisation that is entered; what is left out is not known.</summary>
public sealed record NewOrganisationInput(
    IReadOnlyDictionary<string, string?>? Name,
    string? Country = null,
    string? Town = null,
    RegionShape? Region = null,
    string? Website = null
)
{
    public OrganisationFacts Read() => new OrganisationInput(Name, Country, Town, Region, Website).Read(null);
}

/// <summary>An organisation as it is changed: all of it, null where nothing is known.</summary>
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
            Region is null ? null : RuleBroken.In(nameof(Region), () => Region.Read(before?.Region)),
            Website
        );
}
