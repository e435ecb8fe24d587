using Konvent.Basics;
using Konvent.History;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.Memberships;

public sealed class RolesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_given_role_counts_from_today_and_stands_in_the_projects_history(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        var role = await Give(sample, Role.Viewer);

        role.CountsOn(Today(sample)).ShouldBeTrue();
        var revision = await sample.House.InDatabase(db => db.Revisions.SingleAsync(r => r.Of == role.Id));
        revision.In.ShouldBe(sample.Project);
        revision.WhoName.ShouldBe("Ada Example");
    }

    [Theory, BothEngines]
    public async Task The_same_role_is_not_given_twice_and_can_be_given_again_once_it_has_ended(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var role = await Give(sample, Role.Viewer);

        (await Should.ThrowAsync<RuleBroken>(() => Give(sample, Role.Viewer, role.AccountId))).First.Key.ShouldBe(
            "people.membership.already"
        );
        await Give(sample, Role.Translator, role.AccountId);
        await End(sample, role.Id);
        await Give(sample, Role.Viewer, role.AccountId);
    }

    [Theory, BothEngines]
    public async Task An_ended_role_counts_no_longer_and_stays_in_the_record(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var given = await Give(sample, Role.Auditor);

        var ended = await End(sample, given.Id);

        ended.CountsOn(Today(sample)).ShouldBeFalse();
        (await sample.House.InDatabase(db => db.Memberships.CountAsync(m => m.Id == given.Id))).ShouldBe(1);
        (await sample.House.InDatabase(db => db.Revisions.CountAsync(r => r.Of == given.Id))).ShouldBe(2);
        (await Should.ThrowAsync<RuleBroken>(() => End(sample, given.Id))).First.Key.ShouldBe(
            "people.membership.ended"
        );
    }

    [Theory, BothEngines]
    public async Task A_role_can_end_on_a_day_to_come(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var given = await Give(sample, Role.Auditor);
        var last = Today(sample).AddDays(30);

        await End(sample, given.Id, last);

        var kept = await sample.House.InDatabase(db => db.Memberships.SingleAsync(m => m.Id == given.Id));
        kept.CountsOn(last).ShouldBeTrue();
        kept.CountsOn(last.AddDays(1)).ShouldBeFalse();
        await Should.ThrowAsync<RuleBroken>(() => End(sample, given.Id, Today(sample).AddDays(-3)));
    }

    [Theory, BothEngines]
    public async Task A_partner_works_for_an_organisation_and_nobody_else_does(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        (await Should.ThrowAsync<RuleBroken>(() => Give(sample, Role.Partner))).First.Key.ShouldBe(
            "people.membership.organisationMissing"
        );
        (
            await Should.ThrowAsync<RuleBroken>(() => Give(sample, Role.Viewer, organisation: Guid.CreateVersion7()))
        ).First.Key.ShouldBe("people.membership.organisationUnused");
    }

    [Theory, BothEngines]
    public async Task A_role_of_another_project_is_not_found_here(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (mine, other) = (await Sample.In(house), await Sample.In(house));
        var given = await Give(other, Role.Viewer);

        await Should.ThrowAsync<NotFound>(() =>
            mine.Do<EndRole, Membership>(deed => deed.Run(given.Id, null, mine.Place, mine.Coordinator, default))
        );
        await Should.ThrowAsync<NotFound>(() =>
            mine.Do<EndRole, Membership>(deed => deed.Run(given.Id, null, other.Place, mine.Coordinator, default))
        );
    }

    [Theory, BothEngines]
    public async Task A_closed_account_gets_no_role(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var account = await Account(sample.House, closed: true);

        await Should.ThrowAsync<NotFound>(() => Give(sample, Role.Viewer, account));
    }

    [Theory, BothEngines]
    public async Task The_last_operator_stays(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var first = await GiveOperator(sample);

        (await Should.ThrowAsync<RuleBroken>(() => EndOperator(sample, first))).First.Key.ShouldBe(
            "people.membership.lastOperator"
        );
        await GiveOperator(sample);
        await EndOperator(sample, first);
    }

    private static DateOnly Today(Sample sample) => sample.House.Clock.Today();

    private static async Task<Membership> Give(
        Sample sample,
        Role role,
        Guid? account = null,
        Guid? organisation = null
    )
    {
        var whom = account ?? await Account(sample.House);
        return await sample.Do<GiveRole, Membership>(deed =>
            deed.Run(new NewRole(whom, role, organisation), sample.Place, sample.Coordinator, default)
        );
    }

    private static Task<Membership> End(Sample sample, Guid role, DateOnly? last = null) =>
        sample.Do<EndRole, Membership>(deed => deed.Run(role, last, sample.Place, sample.Coordinator, default));

    private static async Task<Guid> GiveOperator(Sample sample)
    {
        var account = await Account(sample.House);
        return await sample.Do<GiveRole, Guid>(async deed =>
            (await deed.Run(new NewRole(account, Role.Operator), Place.Server, Sample.Operator, default)).Id
        );
    }

    private static Task<Membership> EndOperator(Sample sample, Guid role) =>
        sample.Do<EndRole, Membership>(deed => deed.Run(role, null, Place.Server, Sample.Operator, default));

    private static Task<Guid> Account(House house, bool closed = false) =>
        house.InDatabase(async db =>
        {
            var email = Sample.Unique("person-") + "@example.org";
            var account = new Account
            {
                Name = "Maria Muster",
                UserName = email,
                NormalizedUserName = email.ToUpperInvariant(),
                ClosedAt = closed ? house.Clock.GetUtcNow() : null,
            };
            db.Accounts.Add(account);
            await db.SaveAs(Author.Program, default);
            return account.Id;
        });
}
