using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Invitations;

/// <summary>What a new person says of themselves when they take an invitation up.</summary>
public sealed record NewPerson(string? Name, string? Language, string? Password);

/// <summary>Takes an invitation up: with a new account, or with the one that the person has signed in to.</summary>
public sealed class AcceptInvitation(KonventDb db, FindAccount accounts, Passwords passwords, TimeProvider clock)
{
    /// <summary>The open invitation behind a link, or null: unknown, used, withdrawn, expired.</summary>
    public async Task<Invitation?> Find(string secret, CancellationToken stop)
    {
        var hash = LinkSecret.HashOf(secret);
        return await db
            .Invitations.Open(clock.GetUtcNow())
            .FirstOrDefaultAsync(i => i.SecretHash == hash && i.Email != "", stop);
    }

    /// <summary>The new account. One who has an account already must sign in to it.</summary>
    public async Task<Account> AsNewPerson(Invitation invitation, NewPerson person, CancellationToken stop)
    {
        if (await accounts.ByEmail(invitation.Email, stop) is not null)
            throw new RuleBroken("people.invitation.hasAccount");
        var rules = new Rules();
        var (name, language) = ChangeAccount.Check(new OwnFacts(person.Name, person.Language), rules);
        var account = Account.Of(name, invitation.Email, language, clock.GetUtcNow());
        passwords.Choose(account, person.Password, rules, "Password");
        rules.Enforce();
        account.EmailConfirmed = true; // Nobody else had the link.
        db.Accounts.Add(account);
        await Take(invitation, account, stop);
        return account;
    }

    public Task WithAccount(Invitation invitation, Account account, CancellationToken stop) =>
        Take(invitation, account, stop);

    // The version of the invitation decides between two who use the link at the same moment.
    private async Task Take(Invitation invitation, Account account, CancellationToken stop)
    {
        invitation.Accept(clock.GetUtcNow());
        var (role, where, organisation) = (invitation.Role, invitation.Where, invitation.OrganisationId);
        var today = clock.Today();
        var given = db.Memberships.On(today).Alike(role, where, organisation);
        if (!await given.AnyAsync(m => m.AccountId == account.Id, stop))
            db.Memberships.Add(new Membership(account.Id, role, where, organisation, today, null));
        await db.SaveAs(account.Author, stop);
    }
}
