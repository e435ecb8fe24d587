using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Memberships;

/// <summary>A role to be given to somebody who has an account.</summary>
/// <param name="Organisation">The organisation a partner works for; whoever knows the project has looked it up there.</param>
/// <param name="From">Today where it is not said.</param>
public sealed record NewRole(
    Guid Account,
    Role Role,
    Guid? Organisation = null,
    DateOnly? From = null,
    DateOnly? Until = null
);

/// <summary>Gives a role to a person at a place, from a day on. A role that the person has there already is not given twice.</summary>
public sealed class GiveRole(KonventDb db, TimeProvider clock)
{
    public async Task<Membership> Run(NewRole role, Place where, Person who, CancellationToken stop)
    {
        who.RequireToGive(role.Role, where);
        if (!await db.Accounts.AnyAsync(account => account.Id == role.Account && account.ClosedAt == null, stop))
            throw new NotFound();
        var from = role.From ?? clock.Today();
        var given = new Membership(role.Account, role.Role, where, role.Organisation, from, role.Until);
        if (await Has(given, stop))
            throw new RuleBroken("people.membership.already", "Role");
        db.Memberships.Add(given);
        await db.SaveAs(who.Author, stop);
        return given;
    }

    private Task<bool> Has(Membership given, CancellationToken stop) =>
        db
            .Memberships.Alike(given.Role, given.Where, given.OrganisationId)
            .AnyAsync(m => m.AccountId == given.AccountId && (m.Until == null || m.Until >= given.From), stop);
}
