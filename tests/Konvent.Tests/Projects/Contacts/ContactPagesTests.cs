using System.Net;
using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Contacts;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Contacts;

public sealed class ContactPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_coordinator_enters_a_contact_and_sees_who_has_none_yet(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (one, two) = (await sample.TakesPart(), await sample.TakesPart());
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            sample.Room("/new"),
            ("Form.OrganisationId", one.OrganisationId.ToString()),
            ("Form.Function", "Finance"),
            ("Form.Email", " Money@example.org "),
            ("Form.Telephone", "+48 85 123 45 67"),
            ("Form.Note.Texts[en]", "Mornings only")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.Room()));
        html.ShouldContain("Money@example.org");
        html.ShouldContain("+48 85 123 45 67");
        html.ShouldContain("Mornings only");
        html.ShouldContain($"contacts/new?organisation={two.OrganisationId}&function=finance");
        html.ShouldNotContain($"contacts/new?organisation={one.OrganisationId}&function=finance");
        html.ShouldContain("none yet");
        (await browser.GetStringAsync(sample.At("/partners"))).ShouldContain(sample.Room());
    }

    [Theory, BothEngines]
    public async Task The_way_from_an_empty_cell_has_partner_and_function_chosen(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var form = await FormOnPage.At(
            browser,
            sample.Room($"/new?organisation={partner.OrganisationId}&function=communication")
        );

        form["Form.OrganisationId"].ShouldBe(partner.OrganisationId.ToString());
        form["Form.Function"].ShouldBe("Communication");
    }

    [Theory, BothEngines]
    public async Task Partners_that_left_stand_apart_and_are_not_among_the_addresses(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (here, gone) = (await sample.TakesPart(), await sample.TakesPart(dates: "2020-01-01/2020-12-31"));
        await sample.HasContact(here.OrganisationId, email: "here@example.org");
        await sample.HasContact(here.OrganisationId, PartnerFunction.Finance, "second@example.org");
        await sample.HasContact(gone.OrganisationId, email: "gone@example.org");
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var html = await browser.GetStringAsync(sample.Room());

        html.ShouldContain("here@example.org; second@example.org");
        html.IndexOf("gone@example.org", StringComparison.Ordinal)
            .ShouldBeGreaterThan(html.IndexOf("Contacts at former partners", StringComparison.Ordinal));
        html.ShouldContain("no longer takes part");
    }

    [Theory, BothEngines]
    public async Task Whoever_does_it_is_called_as_their_account_is_while_they_have_the_role(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var person = await sample.House.PersonWith(Role.Partner, sample.Place, partner.OrganisationId);
        await sample.HasContact(ContactsSample.Written(partner.OrganisationId) with { AccountId = person.Id });
        await sample.House.InDatabase(async db =>
        {
            (await db.Accounts.SingleAsync(account => account.Id == person.Id)).Name = "Zofia Nowa";
            await db.SaveAs(Author.Program, default);
        });
        var (colleague, viewer) = (
            await sample.House.SignedIn(Role.Coordinator, sample.Place),
            await sample.House.SignedIn(Role.Viewer, sample.Place)
        );

        (await colleague.GetStringAsync(sample.Room())).ShouldContain("Zofia Nowa");
        (await viewer.GetStringAsync(sample.Room())).ShouldNotContain("Zofia Nowa"); // Viewers do not see the people.

        await sample.House.InDatabase(async db =>
        {
            var role = await db.Memberships.SingleAsync(m => m.AccountId == person.Id);
            role.EndNow(sample.House.Clock.Today());
            await db.SaveAs(Author.Program, default);
        });
        (await colleague.GetStringAsync(sample.Room())).ShouldNotContain("Zofia Nowa");
    }

    [Theory, BothEngines]
    public async Task Only_somebody_with_a_role_for_this_partner_can_be_named(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (lead, partner) = (await sample.TakesPart(PartnerRole.LeadPartner), await sample.TakesPart());
        var elsewhere = await sample.House.PersonWith(Role.Partner, sample.Place, lead.OrganisationId);
        var coordinator = await sample.House.PersonWith(Role.Coordinator, sample.Place);

        foreach (var account in (Guid[])[elsewhere.Id, coordinator.Id, Guid.CreateVersion7()])
            (
                await Should.ThrowAsync<RuleBroken>(() =>
                    sample.HasContact(ContactsSample.Written(partner.OrganisationId) with { AccountId = account })
                )
            ).First.Key.ShouldBe("contacts.rule.personElsewhere");
        foreach (var (account, function) in new[] { (elsewhere.Id, 0), (coordinator.Id, 1) })
            await sample.HasContact(
                ContactsSample.Written(lead.OrganisationId, (PartnerFunction)function) with
                {
                    AccountId = account,
                }
            );

        (await sample.Contacts()).Count.ShouldBe(2);
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        await sample.HasContact(partner.OrganisationId);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var (unreadable, twice, elsewhere) = (
            await Send("not an address", partner.OrganisationId),
            await Send("MONEY@example.org", partner.OrganisationId),
            await Send("money@example.org", (await (await Sample.In(sample.House)).TakesPart()).OrganisationId)
        );

        unreadable.ShouldContain("id=\"Form_Email-wrong\"");
        unreadable.ShouldContain("value=\"not an address\"");
        twice.ShouldContain("has this address for this function already");
        elsewhere.ShouldContain("id=\"Form_OrganisationId-wrong\"");
        (await sample.Contacts()).ShouldHaveSingleItem();

        async Task<string> Send(string email, Guid organisation)
        {
            var answer = await browser.PostForm(
                sample.Room("/new"),
                ("Form.OrganisationId", organisation.ToString()),
                ("Form.Function", "Finance"),
                ("Form.Email", email)
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            return await answer.Content.ReadAsStringAsync();
        }
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_it_at_once_nobody_loses_their_words(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var contact = await sample.HasContact(partner.OrganisationId);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, sample.Room($"/{contact.Id}"));
        await Change(sample, contact, "theirs@example.org");

        var answer = await form.Type(("Form.Email", "mine@example.org")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("theirs@example.org");
        html.ShouldContain("mine@example.org");
        (await sample.Contacts()).ShouldHaveSingleItem().Email.ShouldBe("theirs@example.org");
    }

    [Theory, BothEngines]
    public async Task What_was_taken_out_comes_back_as_it_was(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var contact = await sample.HasContact((await sample.TakesPart()).OrganisationId);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.PostForm(sample.Room($"/{contact.Id}") + "?handler=Remove", ("Form.Version", "1"));
        (await sample.Contacts()).ShouldBeEmpty();
        (await browser.GetStringAsync(sample.Room())).ShouldContain("money@example.org (Finance)");
        var answer = await browser.PostForm(sample.Room() + "?handler=Restore", ("id", contact.Id.ToString()));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Contacts()).ShouldHaveSingleItem().Email.ShouldBe("money@example.org");
    }

    [Theory, BothEngines]
    public async Task The_history_names_partner_and_function_and_says_what_changed(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var name = Sample.Unique("Urząd Pieniędzy ");
        var partner = await sample.TakesPart(organisation: Sample.Body(name));
        var contact = await sample.HasContact(partner.OrganisationId);
        await Change(sample, contact, "new@example.org");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At("/history?kind=contact"))).ShouldContain(name);
        var revision = await sample.House.InDatabase(db =>
            db.Set<Konvent.History.Revision>()
                .Where(r => r.Of == contact.Id && r.Number == 2)
                .Select(r => r.Id)
                .SingleAsync()
        );
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At($"/history/{revision}")));
        html.ShouldContain("E-mail address");
        html.ShouldContain("<ins");
    }

    [Theory, BothEngines]
    public async Task The_project_as_of_a_day_has_the_contacts_of_that_day(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var contact = await sample.HasContact((await sample.TakesPart()).OrganisationId, email: "first@example.org");
        house.Clock.Move(TimeSpan.FromDays(2));
        await Change(sample, contact, "second@example.org");
        var browser = await house.SignedIn(Role.Coordinator, sample.Place);
        var before = house.Clock.Today().AddDays(-1).ToString("yyyy-MM-dd", null);

        var html = await browser.GetStringAsync(sample.At($"/history/as-of/{before}"));

        html.ShouldContain("first@example.org");
        html.ShouldNotContain("second@example.org");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_contacts(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.HasContact((await sample.TakesPart()).OrganisationId);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var few = await Queries.Of(() => browser.GetStringAsync(sample.Room()));
        for (var n = 0; n < 12; n++)
            await sample.HasContact((await sample.TakesPart()).OrganisationId, (PartnerFunction)(n % 3));

        (await Queries.Of(() => browser.GetStringAsync(sample.Room()))).ShouldBe(few);
    }

    private static Task Change(Sample sample, PartnerContact contact, string email) =>
        sample.Do<ChangeContact>(deed =>
            deed.Run(
                sample.Acronym,
                contact.Id,
                1,
                ContactsSample.Written(contact.OrganisationId, contact.Function, email),
                sample.Coordinator,
                default
            )
        );
}
