using System.Net;
using Konvent.Mail;
using Konvent.People.Accounts;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.Accounts;

public sealed class AccountTests(Houses houses)
{
    private const string Better = "another four words, longer";

    [Theory, BothEngines]
    public async Task A_stranger_is_led_to_the_sign_in_page_and_back(OnEngine engine)
    {
        var house = await houses.On(engine);

        using var answer = await house.Browser().GetAsync("/account?a=b");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?return=%2Faccount%3Fa%3Db");
    }

    [Theory, BothEngines]
    public async Task A_person_changes_name_and_language_and_is_spoken_to_in_it(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();

        using var answer = await Save(person, "Zażółć Gęślą", "pl");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = await (await person.Browser.GetAsync("/account")).Text();
        page.ShouldContain("Zażółć Gęślą");
        page.ShouldContain("Moje konto");
        page.ShouldContain("Zapisano.");
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_a_name_or_a_language_is_refused_in_a_sentence(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        string[] names =
        [
            "",
            "   ",
            "\0",
            "a\0b",
            "two\nlines",
            "\u202Egnirts",
            "\u2028",
            "\u200B\u200B",
            new string('a', 201),
            new string('a', 1_000_000),
            "…",
        ];

        foreach (var name in names)
            Refused(await Save(person, name, "en"), name);
        foreach (var language in new[] { "", "fr", "xx", "EN-gb", "\0", new string('e', 100_000) })
            Refused(await Save(person, "Maria", language), language);
        (await person.Browser.PostForm("/account")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.InDatabase(db => db.Accounts.SingleAsync(a => a.Id == person.Id))).Name.ShouldBe("Maria Muster");
    }

    [Theory, BothEngines]
    public async Task A_changed_password_counts_at_once_and_ends_the_other_sessions(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();
        using var other = house.Browser();
        await house.SignIn(person, other);

        using var answer = await ChangePassword(person, person.Password, Better);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await person.Browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        await house.SignIn(person with { Password = Better }, other);
        await Should.ThrowAsync<InvalidOperationException>(() => house.SignIn(person, house.Browser()));
        (await house.InDatabase(db => db.Letters.SingleAsync(l => l.ToAddress == person.Email))).Text.ShouldContain(
            "The password of your account has been changed."
        );
    }

    [Theory, BothEngines]
    public async Task The_password_is_not_changed_without_the_present_one(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();

        (await ChangePassword(person, "not the right one", Better)).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity
        );

        await house.SignIn(person, house.Browser());
    }

    [Theory, BothEngines]
    public async Task A_bad_new_password_is_refused_at_its_field(OnEngine engine)
    {
        var house = await houses.On(engine);
        var person = await house.PersonWithoutRole();

        foreach (
            var bad in new[]
            {
                "",
                "short",
                "passwordpassword",
                new string('x', 1_000_000),
                "a\0bcdefghijklm",
                "maria muster 1",
            }
        )
        {
            using var answer = await ChangePassword(person, person.Password, bad);
            Refused(answer, bad);
            if (!bad.Contains('\0', StringComparison.Ordinal))
                (await answer.Content.ReadAsStringAsync()).ShouldContain("Form_NewPassword-wrong");
        }
    }

    // The zero character no form can hold: the server refuses the whole request.
    private static void Refused(HttpResponseMessage answer, string typed) =>
        answer.StatusCode.ShouldBe(
            typed.Contains('\0', StringComparison.Ordinal)
                ? HttpStatusCode.BadRequest
                : HttpStatusCode.UnprocessableEntity
        );

    private static Task<HttpResponseMessage> Save(TestPerson person, string name, string language) =>
        person.Browser.PostForm("/account", ("Form.Name", name), ("Form.Language", language));

    private static Task<HttpResponseMessage> ChangePassword(TestPerson person, string old, string chosen) =>
        person.Browser.PostForm("/account/password", ("Form.Password", old), ("Form.NewPassword", chosen));
}
