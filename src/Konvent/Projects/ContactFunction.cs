namespace Konvent.Projects;

/// <summary>Whom to turn to: a function at an organisation, not a person, so that it stays right when people change.</summary>
public sealed record ContactFunction(Basics.Wording Function, Guid? OrganisationId, string? Email);
