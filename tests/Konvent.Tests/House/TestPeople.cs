using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Konvent.Tests;

/// <summary>An invented person of a test, with the browser in which they have signed in.</summary>
public sealed record TestPerson(Guid Id, string Name, string Email, string Password, HttpClient Browser);

/// <summary>Lets invented people in: with an account, a role, and through the real sign-in form.</summary>
public static class TestPeople
{
    private const string Password = "four words and a stone";

    /// <summary>A browser in which somebody with this role has signed in; without a place the role counts on the whole server.</summary>
    public static async Task<HttpClient> SignedIn(
        this House house,
        Role role,
        Place? place = null,
        Guid? organisation = null
    ) => (await house.PersonWith(role, place, organisation)).Browser;

    /// <summary>A signed-in person with this role; a partner without an organisation gets one of no name.</summary>
    public static async Task<TestPerson> PersonWith(
        this House house,
        Role role,
        Place? place = null,
        Guid? organisation = null
    )
    {
        var person = await house.PersonWithoutRole();
        if (role == Role.Partner)
            organisation ??= Guid.CreateVersion7();
        var where = place ?? (role == Role.Operator ? Place.Server : Place.OfProgramme(Guid.CreateVersion7()));
        await house.GiveRole(person, role, where, organisation);
        return person;
    }

    /// <summary>Gives somebody one more role, from today on.</summary>
    public static Task GiveRole(
        this House house,
        TestPerson person,
        Role role,
        Place where,
        Guid? organisation = null
    ) =>
        house.InDatabase(async db =>
        {
            var today = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);
            db.Memberships.Add(new Membership(person.Id, role, where, organisation, today, null));
            await db.SaveChangesAsync();
        });

    /// <summary>A signed-in person to whom no role was given.</summary>
    public static async Task<TestPerson> PersonWithoutRole(this House house)
    {
        var person = await house.PersonWithAccount();
        await house.SignIn(person);
        return person;
    }

    /// <summary>A person with an account who has not signed in yet.</summary>
    public static async Task<TestPerson> PersonWithAccount(this House house, Action<Account>? adjust = null)
    {
        var email = $"person-{Guid.CreateVersion7():N}@example.org";
        var account = Account.Of("Maria Muster", email, Language.English, house.Clock.GetUtcNow());
        var hasher = house.Services.GetRequiredService<IPasswordHasher<Account>>();
        account.ChangePasswordHash(hasher.HashPassword(account, Password));
        adjust?.Invoke(account);
        await house.InDatabase(async db =>
        {
            db.Accounts.Add(account);
            await db.SaveChangesAsync();
        });
        return new TestPerson(account.Id, account.Name, email, Password, house.Browser());
    }

    /// <summary>Signs the person in with their password, in their own browser or in another one.</summary>
    public static async Task SignIn(this House house, TestPerson person, HttpClient? browser = null)
    {
        _ = house;
        using var answer = await (browser ?? person.Browser).PostForm(
            "/sign-in",
            ("Form.Email", person.Email),
            ("Form.Password", person.Password)
        );
        if ((int)answer.StatusCode != 302)
            throw new InvalidOperationException($"Sign-in answered {answer.StatusCode}.");
    }
}
