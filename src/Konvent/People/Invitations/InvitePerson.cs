using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Invitations;

/// <summary>Somebody to be invited.</summary>
/// <param name="Language">In which the invitation is written.</param>
/// <param name="Organisation">The organisation a partner works for; whoever knows the project has looked it up there.</param>
public sealed record NewInvitation(
    string? Email,
    string? Name,
    Language Language,
    Role Role,
    Guid? Organisation = null
);

/// <summary>An invitation and the link in it, which is known only now.</summary>
public sealed record SentInvitation(Invitation Invitation, string Link);

/// <summary>Invites a person into a role by a link that is mailed to them and works for two weeks.</summary>
public sealed class InvitePerson(KonventDb db, WriteInvitation letter, FindAccount accounts, TimeProvider clock)
{
    public static readonly TimeSpan Time = TimeSpan.FromDays(14);

    public Task<SentInvitation> Run(NewInvitation invited, Place where, Person who, CancellationToken stop)
    {
        who.RequireToGive(invited.Role, where);
        return Invite(invited, where, who.Author, stop);
    }

    /// <summary>From the server's own console: whoever sits there may.</summary>
    public Task<SentInvitation> FromConsole(NewInvitation invited, Place where, CancellationToken stop)
    {
        if (!Giving.RolesAt(where).Contains(invited.Role))
            throw new RuleBroken("people.membership.wrongPlace", "Role");
        return Invite(invited, where, Author.Program, stop);
    }

    private async Task<SentInvitation> Invite(NewInvitation invited, Place where, Author by, CancellationToken stop)
    {
        var (email, name) = await Check(invited, where, stop);
        var secret = LinkSecret.Make();
        var invitation = new Invitation(
            email,
            name,
            invited.Language,
            invited.Role,
            where,
            invited.Organisation,
            by,
            clock.GetUtcNow() + Time,
            LinkSecret.HashOf(secret)
        );
        db.Invitations.Add(invitation);
        var link = await letter.Run(invitation, secret, stop);
        await db.SaveAs(by, stop);
        return new(invitation, link);
    }

    private async Task<(string Email, string Name)> Check(NewInvitation invited, Place where, CancellationToken stop)
    {
        var name = (invited.Name ?? "").Trim();
        var rules = new Rules()
            .Require(EmailAddress.TryRead(invited.Email, out var email), "people.email.wrong", "Email")
            .Require(name.Length == 0 || PersonName.MayBe(name), "people.name.missing", "Name")
            .UnturnedName(name, "Name")
            .Require(name.Length <= PersonName.Longest, "people.name.tooLong", "Name", PersonName.Longest)
            .Require(
                invited.Role == Role.Partner == invited.Organisation is not null,
                invited.Role == Role.Partner
                    ? "people.membership.organisationMissing"
                    : "people.membership.organisationUnused",
                "Organisation"
            );
        rules.Enforce();
        if (await IsInvited(email!, invited, where, stop))
            throw new RuleBroken("people.invitation.already", "Email");
        if (await HasRole(email!, invited, where, stop))
            throw new RuleBroken("people.membership.already", "Email");
        return (email!, name);
    }

    private async Task<bool> IsInvited(string email, NewInvitation invited, Place where, CancellationToken stop)
    {
        var open = await db
            .Invitations.Open(clock.GetUtcNow())
            .Where(i => i.Role == invited.Role && i.OrganisationId == invited.Organisation)
            .Where(i => i.ProgrammeId == where.Programme && i.ProjectId == where.Project)
            .Select(i => i.Email)
            .ToListAsync(stop);
        // Compared here: the two engines know capital letters differently.
        return open.Contains(email, StringComparer.OrdinalIgnoreCase);
    }

    private async Task<bool> HasRole(string email, NewInvitation invited, Place where, CancellationToken stop) =>
        await accounts.ByEmail(email, stop) is { } account
        && await db
            .Memberships.On(clock.Today())
            .Alike(invited.Role, where, invited.Organisation)
            .AnyAsync(m => m.AccountId == account.Id, stop);
}
