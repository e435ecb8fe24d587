using System.Net;
using System.Text;
using Konvent.History.Drafts;
using Konvent.People.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.People.Drafts;

public sealed class DraftRoutesTests(Houses houses)
{
    // A page of everybody's with a form on it, and so with a token.
    private const string AnyForm = "/sign-out";

    [Theory, BothEngines]
    public async Task What_is_typed_is_kept_and_typed_over(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();

        (await Keep(person.Browser, "some-form.1", """{"Form.Name":["Zażółć"],"__draft":["x"]}""")).ShouldBe(204);
        (
            await Keep(person.Browser, "some-form.1", """{"Form.Name":["Zażółć gęślą"],"Form.Tags":["a","b"]}""")
        ).ShouldBe(204);

        var draft = (await DraftsOf(house, person)).ShouldHaveSingleItem();
        draft.Form.ShouldBe("some-form.1");
        draft.Content.ShouldBe("""{"Form.Name":["Zażółć gęślą"],"Form.Tags":["a","b"]}""");
    }

    [Theory, BothEngines]
    public async Task A_draft_is_its_persons_own(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (one, other) = (await house.PersonWithoutRole(), await house.PersonWithoutRole());
        await Keep(one.Browser, "some-form.1", """{"Form.Name":["one"]}""");

        (await Delete(other.Browser, "some-form.1")).ShouldBe(204);

        (await DraftsOf(house, one)).Count.ShouldBe(1);
        (await DraftsOf(house, other)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_draft_is_thrown_away_by_script_or_by_form(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        await Keep(person.Browser, "some-form.1", """{}""");
        await Keep(person.Browser, "some-form.2", """{}""");

        (await Delete(person.Browser, "some-form.1")).ShouldBe(204);
        using var answer = await person.Browser.PostForm(
            AnyForm,
            "/drafts/some-form.2/discard",
            ("return", "/projects/x/texts")
        );

        answer.Headers.Location!.ToString().ShouldBe("/projects/x/texts");
        (await DraftsOf(house, person)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Nobody_keeps_anything_without_session_or_token(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();

        (await Keep(house.Browser(), "some-form.1", "{}", token: "")).ShouldBe(401);
        (await Keep(person.Browser, "some-form.1", "{}", token: "")).ShouldBe(400);
        (await Delete(person.Browser, "some-form.1", token: "")).ShouldBe(400);
        using var discard = await person.Browser.PostAsync(
            "/drafts/some-form.1/discard",
            new FormUrlEncodedContent([])
        );
        ((int)discard.StatusCode).ShouldBe(400);
        using var signedOut = await house
            .Browser()
            .PostAsync("/drafts/some-form.1/discard", new FormUrlEncodedContent([]));
        ((int)signedOut.StatusCode).ShouldBe(302);

        (await DraftsOf(house, person)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_is_no_form_or_cannot_be_stored_is_refused_with_a_sentence(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        string[] hostile =
        [
            "",
            "null",
            "[]",
            "{",
            """{"a":"b"}""",
            """{"a":null}""",
            """{"a":[null]}""",
            """{"a":[1]}""",
            """{"a":["\u0000"]}""",
            """{"a":["\ud800"]}""",
            """{"\ud800":["a"]}""",
            """{"a\u0000":["b"]}""",
            new string('[', 5000),
            $$"""{"a":["{{new string('x', DraftFields.LargestSize)}}"]}""",
        ];
        foreach (var body in hostile)
            (await Keep(person.Browser, "some-form.1", body)).ShouldBe(400, body[..Math.Min(40, body.Length)]);
        string[] names = ["UPPER", "a%2Fb", "a..b", "-a", "%C4%85", "a%0A", new string('a', 121)];
        foreach (var name in names)
            (await Keep(person.Browser, name, "{}")).ShouldBe(404, name);

        (await DraftsOf(house, person)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Windows_that_write_at_the_same_time_do_not_fail(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        var token = await person.Browser.FormToken(AnyForm);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(n => Keep(person.Browser, "some-form.1", $$"""{"n":["{{n}}"]}""", token))
        );

        answers.ShouldAllBe(status => status == 204);
        (await DraftsOf(house, person)).Count.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_hundred_unfinished_forms_are_enough(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        await house.InDatabase(async db =>
        {
            for (var n = 0; n < KeepDraft.Most; n++)
            {
                var draft = new Draft(person.Id, $"form.{n}");
                draft.Keep("{}", house.Clock.GetUtcNow());
                db.Drafts.Add(draft);
            }
            await db.SaveChangesAsync();
        });

        (await Keep(person.Browser, "one-more.1", "{}")).ShouldBe(400);
        (await Keep(person.Browser, "form.7", """{"a":["b"]}""")).ShouldBe(204);
    }

    [Theory, BothEngines]
    public async Task Drafts_are_thrown_away_after_thirty_days(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var person = await house.PersonWithoutRole();
        await Keep(person.Browser, "some-form.1", "{}");
        house.Clock.Move(TimeSpan.FromDays(29));
        await Keep(person.Browser, "some-form.2", "{}");

        var purge = house.Services.GetRequiredService<PurgeDrafts>();
        (await purge.Run(default)).ShouldBe(0);
        house.Clock.Move(TimeSpan.FromDays(2));
        (await purge.Run(default)).ShouldBe(1);

        (await DraftsOf(house, person)).ShouldHaveSingleItem().Form.ShouldBe("some-form.2");
    }

    private static async Task<int> Keep(HttpClient browser, string form, string json, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/drafts/{form}");
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await Send(browser, request, token);
    }

    private static async Task<int> Delete(HttpClient browser, string form, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/drafts/{form}");
        return await Send(browser, request, token);
    }

    private static async Task<int> Send(HttpClient browser, HttpRequestMessage request, string? token)
    {
        request.Headers.Add("RequestVerificationToken", token ?? await browser.FormToken(AnyForm));
        using var answer = await browser.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private static Task<List<Draft>> DraftsOf(House house, TestPerson person) =>
        house.InDatabase(db => db.Drafts.AsNoTracking().Where(d => d.AccountId == person.Id).ToListAsync());
}
