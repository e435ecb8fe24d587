using Konvent.Api;
using Konvent.Basics;

namespace Konvent.Projects.Contacts;

/// <summary>Whom to turn to at a partner for a function.</summary>
/// <param name="Person">Who does it today; null also for those who may not see the people of the project.</param>
public sealed record PartnerContactAnswer(
    Guid Id,
    int Version,
    OrganisationOfContact Organisation,
    PartnerFunction Function,
    string Email,
    string? Telephone,
    IReadOnlyDictionary<string, string> Note,
    PersonOfContact? Person
)
{
    public static PartnerContactAnswer Of(ContactRow row) =>
        new(
            row.Id,
            row.Version,
            new(row.OrganisationId, WordingShape.Of(row.Organisation)),
            row.Function,
            row.Email,
            row.Telephone,
            WordingShape.Of(row.Note),
            row is { AccountId: { } account, Person: { } name } ? new(account, name) : null
        );
}

/// <summary>The partner whose contact it is.</summary>
public sealed record OrganisationOfContact(Guid Id, IReadOnlyDictionary<string, string> Name);

/// <summary>Who does it, called as their account is called.</summary>
public sealed record PersonOfContact(Guid AccountId, string Name);

/// <summary>A contact, whole.</summary>
public sealed record PartnerContactInput(
    Guid OrganisationId,
    PartnerFunction Function,
    string Email,
    string? Telephone,
    IReadOnlyDictionary<string, string?> Note,
    Guid? AccountId
)
{
    public WrittenContact Read(PartnerContact? before) =>
        new(
            OrganisationId,
            Function,
            Email,
            Telephone,
            WordingShape.Sent(Note, before?.Note ?? Wording.Empty, nameof(Note)),
            AccountId
        );
}
