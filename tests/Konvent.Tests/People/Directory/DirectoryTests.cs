using System.Net;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.Directory;

public sealed class DirectoryTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task People_are_found_by_name_and_address_whatever_the_case_and_accents(OnEngine engine)
    {
        var house = await houses.On(engine);
        var mark = Sample.Unique("z");
        await Make(house, $"Łukasz Żółć {mark}");
        var browser = await house.SignedIn(Role.Operator);

        foreach (
            var words in new[] { $"lukasz {mark}", $"{mark} ŻÓŁĆ", $"ŁUKASZ-ZOLC-{mark.ToUpperInvariant()}@example" }
        )
            (await Text(browser, "/people?q=" + Uri.EscapeDataString(words))).ShouldContain(
                $"Łukasz Żółć {mark}",
                Case.Sensitive,
                words
            );
        (await Text(browser, $"/people?q={mark}+nobody")).ShouldContain("Nobody found");
        (await Text(browser, $"/people?q={mark}")).ShouldContain("no role");
        (await Text(browser, "/people?q=%25")).ShouldContain("Nobody found");
    }

    [Theory, BothEngines]
    public async Task Everybody_is_listed_once_page_by_page_with_the_same_number_of_queries(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var browser = await house.SignedIn(Role.Operator);
        await Make(house, "Ada Only", sample.Place);
        var few = await Queries.Of(() => browser.GetAsync("/people"));
        for (var n = 0; n < 120; n++)
            await Make(house, $"Person {n:000}", n % 2 == 0 ? sample.Place : null);

        (await Queries.Of(() => browser.GetAsync("/people"))).ShouldBe(few);
        var seen = new List<string>();
        for (string? next = "/people"; next is not null; )
        {
            var html = await browser.GetStringAsync(next);
            seen.AddRange(html.Split("<a href=\"/people/").Skip(1).Select(part => part[..36]));
            next = html.Split("rel=\"next\" href=\"") is [_, var rest]
                ? WebUtility.HtmlDecode(rest.Split('"')[0])
                : null;
        }

        (await Text(browser, "/people?q=ada+only")).ShouldContain($"Translator {sample.Acronym}");
        seen.Count.ShouldBe(122);
        seen.Distinct().Count().ShouldBe(122);
    }

    [Theory, BothEngines]
    public async Task A_person_is_shown_with_all_roles_and_their_times(OnEngine engine)
    {
        var house = await houses.On(engine);
        var sample = await Sample.In(house);
        var id = await Make(house, "Maria Muster", sample.Place);
        var browser = await house.SignedIn(Role.Operator);

        (await Text(browser, $"/people/{id}")).ShouldContain($"Translator {sample.Acronym} since");
        (
            await browser.PostForm($"/people/{id}?handler=End", ("role", (await RoleOf(house, id)).ToString()))
        ).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await Text(browser, $"/people/{id}")).ShouldContain("taken back on the day it was given");
        await browser.PostForm($"/people/{id}?handler=Again", ("role", (await RoleOf(house, id)).ToString()));
        (await Text(browser, $"/people/{id}")).ShouldContain($"Translator {sample.Acronym} since");
        (await Text(browser, $"/people/{id}")).ShouldNotContain("Give again");
        (await browser.GetAsync($"/people/{Guid.CreateVersion7()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task An_operator_makes_another_one(OnEngine engine)
    {
        var house = await houses.On(engine);
        var browser = await house.SignedIn(Role.Operator);
        var other = await house.PersonWithoutRole();

        await browser.PostForm($"/people/{other.Id}?handler=Operator");

        (await other.Browser.GetAsync("/people")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.PostForm($"/people/{other.Id}", $"/people/{other.Id}?handler=Operator")).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
    }

    [Theory, BothEngines]
    public async Task A_closed_account_is_signed_out_at_once_and_comes_back_with_its_roles(OnEngine engine)
    {
        var house = await houses.On(engine);
        var sample = await Sample.In(house);
        var browser = await house.SignedIn(Role.Operator);
        var person = await house.PersonWith(Role.Viewer, sample.Place);
        var page = $"/projects/{sample.Acronym}/partners";
        (await person.Browser.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await browser.PostForm($"/people/{person.Id}?handler=Close");
        (await person.Browser.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Should.ThrowAsync<InvalidOperationException>(() => house.SignIn(person, house.Browser()));

        await browser.PostForm($"/people/{person.Id}?handler=Reopen");
        (await person.Browser.GetAsync(page)).StatusCode.ShouldBe(
            HttpStatusCode.Redirect,
            "the old session stays ended"
        );
        await house.SignIn(person);
        (await person.Browser.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Who_closed_an_account_and_opened_it_again_stays_written_down(OnEngine engine)
    {
        var house = await houses.On(engine);
        var one = await house.PersonWith(Role.Operator);
        await one.Browser.PostForm("/account", ("Form.Name", "Olga Operator"), ("Form.Language", "en"));
        var person = await house.PersonWithAccount();
        (await Text(one.Browser, $"/people/{person.Id}")).ShouldContain("History Account created");

        await one.Browser.PostForm($"/people/{person.Id}?handler=Close");
        await one.Browser.PostForm($"/people/{person.Id}?handler=Close"); // It is closed already.
        await one.Browser.PostForm($"/people/{person.Id}?handler=Reopen");

        var history = (await Text(one.Browser, $"/people/{person.Id}")).Split("History ")[1];
        var opened = history.IndexOf("Account opened again by Olga Operator", StringComparison.Ordinal);
        var closed = history.IndexOf("Account closed by Olga Operator", StringComparison.Ordinal);
        opened.ShouldBe(0);
        closed.ShouldBeGreaterThan(opened);
        history.IndexOf("Account created", StringComparison.Ordinal).ShouldBeGreaterThan(closed);
        history.Split("Account closed by").Length.ShouldBe(2);
        history.ShouldContain($"{house.Clock.GetUtcNow():d MMMM yyyy}");
    }

    [Theory, BothEngines]
    public async Task Nobody_closes_their_own_account(OnEngine engine)
    {
        var house = await houses.On(engine);
        var me = await house.PersonWith(Role.Operator);

        using var answer = await me.Browser.PostForm($"/people/{me.Id}?handler=Close");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await me.Browser.GetAsync("/people")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task For_everybody_else_these_pages_do_not_exist(OnEngine engine)
    {
        var house = await houses.On(engine);
        var sample = await Sample.In(house);
        var officer = await house.PersonWith(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        var coordinator = await house.PersonWith(Role.Coordinator, sample.Place);
        string[] deeds = ["End", "Again", "Operator", "Close", "Reopen"];

        foreach (var person in new[] { officer, coordinator })
        {
            foreach (var address in new[] { "/people", $"/people/{officer.Id}", $"/people/{person.Id}" })
                (await person.Browser.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            foreach (var deed in deeds.Select(deed => $"/people/{officer.Id}?handler={deed}"))
                (await person.Browser.PostForm("/account", deed)).StatusCode.ShouldBe(HttpStatusCode.NotFound, deed);
            (await person.Browser.GetStringAsync("/account")).ShouldNotContain("\"/people\"");
        }
        (await house.Browser().GetAsync("/people")).Headers.Location!.OriginalString.ShouldStartWith("/sign-in");
    }

    [Theory, BothEngines]
    public async Task No_address_of_these_pages_falls_over(OnEngine engine)
    {
        var browser = await (await houses.On(engine)).SignedIn(Role.Operator);
        string[] values =
        [
            "",
            "\0",
            "a\0b",
            "%",
            "_",
            "\\",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "🏳️‍🌈é̷̛̬",
            "0",
            Guid.Empty.ToString(),
            new string('ł', 500),
            string.Concat(Enumerable.Repeat("a ", 500)),
        ];
        foreach (var value in values.Select(Uri.EscapeDataString).Append("%ED%A0%80").Append("%FF"))
        foreach (var address in new[] { $"/people?q={value}", $"/people?after={value}", $"/people/{value}" })
        {
            using var answer = await browser.GetAsync(address);
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
        }
        (await browser.GetAsync("/people?after=nobody")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var deed in new[] { "Close", "Reopen", "Operator", "End", "Again" })
            (
                await browser.PostForm("/account", $"/people/{Guid.Empty}?handler={deed}", ("role", "x"))
            ).StatusCode.ShouldBe(HttpStatusCode.NotFound, deed);
    }

    [Theory, BothEngines]
    public async Task A_name_that_is_a_sentence_when_read_aloud_is_kept_and_found(OnEngine engine)
    {
        var house = await houses.On(engine);
        var id = await Make(house, string.Concat(Enumerable.Repeat("ﷺ", 200)));
        var browser = await house.SignedIn(Role.Operator);

        (await browser.GetStringAsync("/people?q=ﷺ")).ShouldContain($"/people/{id}");
    }

    private static async Task<string> Text(HttpClient browser, string address) =>
        await (await browser.GetAsync(address)).Text();

    private static Task<Guid> RoleOf(House house, Guid account) =>
        house.InDatabase(db => db.Memberships.Where(m => m.AccountId == account).Select(m => m.Id).SingleAsync());

    private static Task<Guid> Make(House house, string name, Place? place = null) =>
        house.InDatabase(async db =>
        {
            var address = $"{Sample.Unique("p")}.{Slug.Of(name)}@example.org";
            var account = Account.Of(name, address, Language.Polish, house.Clock.GetUtcNow());
            db.Accounts.Add(account);
            if (place is not null)
                db.Memberships.Add(
                    new Membership(
                        account.Id,
                        Role.Translator,
                        place,
                        null,
                        DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime),
                        null
                    )
                );
            await db.SaveAs(Konvent.Basics.Author.Program, default);
            return account.Id;
        });
}
