namespace Konvent.Projects;

/// <summary>Where else the project can be found. An address may be missing: a paper says “LinkedIn/S3Chem” and no more.</summary>
public sealed record ProjectLink(string Label, string? Address)
{
    internal ProjectLink Tidy() => new(Label.Trim(), string.IsNullOrWhiteSpace(Address) ? null : Address.Trim());
}
