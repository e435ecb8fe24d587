using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Contacts;

/// <summary>A contact as somebody wrote it.</summary>
public sealed record WrittenContact(
    Guid? OrganisationId,
    PartnerFunction Function,
    string? Email,
    string? Telephone,
    IReadOnlyList<KeyValuePair<Language, string?>> Note,
    Guid? AccountId
);

/// <summary>Makes facts of what was written: of an organisation that takes part or took part, whose contacts the person may change.</summary>
public sealed class ReadContact(KonventDb db, TimeProvider clock)
{
    public async Task<ContactFacts> Run(
        PartnerContact? before,
        Project project,
        WrittenContact written,
        Person who,
        CancellationToken stop
    )
    {
        var partners = await db.PartnersOf(project.Id, stop);
        var organisation = written.OrganisationId;
        var isKnown =
            organisation is not null
            && (organisation == before?.OrganisationId || partners.Any(p => p.OrganisationId == organisation));
        if (isKnown)
            who.RequireContactsOf(project, organisation!.Value);
        var email = EmailAddress.TryRead(written.Email, out var address) ? address : "";
        new Rules()
            .Require(isKnown, "contacts.rule.organisationUnknown", nameof(WrittenContact.OrganisationId))
            .Require(email.Length > 0, "contacts.rule.email", nameof(WrittenContact.Email))
            .Require(
                !isKnown || !await IsThere(before, project, written, email, stop),
                "contacts.rule.twice",
                nameof(WrittenContact.Email)
            )
            .Require(
                !isKnown || await Works(before, project, partners, written, stop),
                "contacts.rule.personElsewhere",
                nameof(WrittenContact.AccountId)
            )
            .Enforce();
        return new(
            organisation!.Value,
            written.Function,
            email,
            string.IsNullOrWhiteSpace(written.Telephone) ? null : written.Telephone.Trim(),
            (before?.Note ?? Wording.Empty).Rewritten(written.Note),
            written.AccountId
        );
    }

    private async Task<bool> IsThere(
        PartnerContact? before,
        Project project,
        WrittenContact written,
        string email,
        CancellationToken stop
    )
    {
        var others = await db
            .Contacts.Where(c => c.ProjectId == project.Id && c.OrganisationId == written.OrganisationId)
            .Where(c => c.Function == written.Function && (before == null || c.Id != before.Id))
            .Select(c => c.Email)
            .ToListAsync(stop);
        return others.Contains(email, StringComparer.OrdinalIgnoreCase);
    }

    // Whoever has lost their role since stays named, and is no longer shown.
    private async Task<bool> Works(
        PartnerContact? before,
        Project project,
        IReadOnlyList<PartnerRow> partners,
        WrittenContact written,
        CancellationToken stop
    )
    {
        if (
            written.AccountId is not { } account
            || (before?.AccountId, before?.OrganisationId) == (account, written.OrganisationId)
        )
            return true;
        var people = await db.PeopleForContacts(project.Id, clock.Today(), stop);
        return people.Any(person => person.Id == account && person.Serves(written.OrganisationId!.Value, partners));
    }
}
