using System.Net;
using System.Text.RegularExpressions;
using Konvent.People.Keys;
using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.Keys;

public sealed partial class KeysPageTests(Houses houses)
{
    private const string Page = "/account/keys";

    [Theory, BothEngines]
    public async Task A_new_key_is_shown_once_and_opens_the_api(OnEngine engine)
    {
        var house = await houses.On(engine);
        var sample = await Sample.In(house);
        var browser = await house.SignedIn(Role.Viewer, sample.Place);

        using var made = await browser.PostForm(Page, ("Form.Name", "Tabela"), ("Form.Days", "30"));
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var secret = Secret().Match(await browser.GetStringAsync(Page)).Value;
        var again = await browser.GetStringAsync(Page);

        Secret().IsMatch(again).ShouldBeFalse();
        again.ShouldContain("Tabela");
        again.ShouldContain("href=\"/openapi/api.json\"");
        using var program = house.Browser();
        program.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        (await program.GetAsync($"/api/projects/{sample.Acronym}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task A_revoked_key_is_said_to_be_revoked(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        await person.Browser.PostForm(Page, ("Form.Name", "Tabela"), ("Form.Days", "30"));
        var id = await house.InDatabase(db =>
            db.ApiKeys.Where(k => k.AccountId == person.Id).Select(k => k.Id).SingleAsync()
        );

        using var answer = await person.Browser.PostForm(Page, $"{Page}?handler=Revoke&id={id}");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await person.Browser.GetAsync(Page)).Text()).ShouldContain("revoked");
    }

    [Theory, BothEngines]
    public async Task What_was_typed_comes_back_with_the_sentence_for_it(OnEngine engine)
    {
        var browser = (await (await houses.On(engine)).PersonWithoutRole()).Browser;

        using var nameless = await browser.PostForm(
            Page,
            ("Form.Name", " "),
            ("Form.Days", "365"),
            ("Form.MayWrite", "true")
        );
        nameless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await nameless.Content.ReadAsStringAsync();
        html.ShouldContain("Say what the key is for");
        html.ShouldContain("selected=\"selected\" value=\"365\"");

        using var tooLong = await browser.PostForm(Page, ("Form.Name", new string('x', 101)), ("Form.Days", "30"));
        tooLong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await tooLong.Content.ReadAsStringAsync()).ShouldContain(new string('x', 101));
        (await browser.PostForm(Page, ("Form.Name", "a"), ("Form.Days", "31"))).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );
    }

    [GeneratedRegex("kv_[0-9A-Za-z]{40}")]
    private static partial Regex Secret();
}
