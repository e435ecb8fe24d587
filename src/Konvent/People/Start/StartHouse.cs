using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Invitations;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Start;

/// <summary>Makes the first operator of a new server, by the link from the console.</summary>
public sealed class StartHouse(KonventDb db, OfferStart offer, Passwords passwords, TimeProvider clock)
{
    /// <summary>What the link from the console opens, or null where it works no more.</summary>
    public async Task<Invitation?> Find(string secret, CancellationToken stop)
    {
        var hash = LinkSecret.HashOf(secret);
        var invitation = await db
            .Invitations.Open(clock.GetUtcNow())
            .FirstOrDefaultAsync(i => i.SecretHash == hash && i.Email == "", stop);
        return invitation is not null && !await offer.HasOperator(stop) ? invitation : null;
    }

    public async Task<Account> Run(Invitation link, string? email, NewPerson person, CancellationToken stop)
    {
        var rules = new Rules().Require(EmailAddress.TryRead(email, out var address), "people.email.wrong", "Email");
        var (name, language) = ChangeAccount.Check(new OwnFacts(person.Name, person.Language), rules);
        var account = Account.Of(name, address ?? "", language, clock.GetUtcNow());
        passwords.Choose(account, person.Password, rules, "Password");
        rules.Enforce();
        link.Accept(clock.GetUtcNow());
        db.Accounts.Add(account);
        db.Memberships.Add(new Membership(account.Id, Role.Operator, Place.Server, null, clock.Today(), null));
        await db.SaveAs(account.Author, stop);
        return account;
    }
}
