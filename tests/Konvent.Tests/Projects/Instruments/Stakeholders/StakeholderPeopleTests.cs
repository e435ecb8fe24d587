using System.Net;
using System.Text;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Instruments.Stakeholders.Persons;
using Konvent.Storage;
using Konvent.Tests.Api;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Instruments.Stakeholders;

/// <summary>Who is named for a stakeholder has agreed to it, is shown to few, and goes without a trace.</summary>
public sealed class StakeholderPeopleTests(Houses houses)
{
    private const string Name = "Zenobia Unverwechselbar";
    private const string Email = "zenobia.unverwechselbar@example.org";
    private const string How = "Nodded at the mill";

    [Theory, BothEngines]
    public async Task Without_consent_nobody_is_named_and_nothing_is_kept(OnEngine engine)
    {
        var (group, stakeholder) = await WithOne(await houses.On(engine));
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        var name = Sample.Unique("Nobody "); // The house is shared: others name people who agreed.
        var form = await FormOnPage.At(browser, group.At($"/{stakeholder.Id}/people/new"));

        using var answer = await form.Type(("Form.Name", name), ("Form.Email", Email)).Send();
        using var ahead = await form.Type(
                ("Form.ConsentOn", group.House.Clock.Today().AddDays(1).ToString("yyyy-MM-dd", null)),
                ("Form.ConsentHow", How)
            )
            .Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("id=\"Form_ConsentOn-wrong\"");
        html.ShouldContain("id=\"Form_ConsentHow-wrong\"");
        html.ShouldContain($"value=\"{name}\"");
        ahead.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ahead.Content.ReadAsStringAsync()).ShouldContain("This day has not come yet.");
        (await group.People()).ShouldBeEmpty();
        (await Everything(group.House)).ShouldNotContain(name);
    }

    [Theory, BothEngines]
    public async Task Whoever_withdraws_their_consent_leaves_nothing_behind(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var (group, stakeholder) = await WithOne(house);
        var browser = await house.SignedIn(Role.Coordinator, group.Sample.Place);
        await NameOnPage(group, stakeholder, browser);
        var person = (await group.People()).ShouldHaveSingleItem();
        var page = group.At($"/{stakeholder.Id}/people/{person.Id}");
        var form = await FormOnPage.At(browser, page);
        using (var changed = await form.Type(("Form.Function", "Zenobia's function")).Send())
            changed.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Everything(house)).ShouldContain(Email); // The look into the tables does find it.

        using var answer = await browser.PostForm(page + "?handler=Withdraw");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var left = await Everything(house);
        foreach (var word in (string[])["Zenobia", "zenobia", "Unverwechselbar", How])
            left.ShouldNotContain(word);
        (await browser.GetStringAsync(group.At())).ShouldNotContain("Zenobia");
        (await browser.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var history = await browser.GetStringAsync(group.Sample.At("/history?kind=stakeholder"));
        history.ShouldContain("People named");
        if (engine == OnEngine.Sqlite)
            (await DatabaseFile(house)).ShouldNotContain("nverwechselbar");
    }

    [Theory, BothEngines]
    public async Task They_go_with_their_stakeholder_and_with_its_instrument_and_stay_away(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var (group, stakeholder) = await WithOne(house);
        var browser = await house.SignedIn(Role.Coordinator, group.Sample.Place);
        await NameOnPage(group, stakeholder, browser);

        await browser.PostForm(group.At($"/{stakeholder.Id}?handler=Remove"), ("Form.Version", "2"));
        (await Everything(house)).ShouldNotContain("Unverwechselbar");
        await browser.PostForm(group.At("?handler=Restore"), ("id", stakeholder.Id.ToString()));
        (await group.Stored()).ShouldHaveSingleItem().PeopleNamed.ShouldBeNull();

        await NameOnPage(group, stakeholder, browser);
        await browser.PostForm(
            group.Sample.At($"/instruments/{group.Instrument}?handler=Remove"),
            ("Form.Version", "1")
        );
        (await Everything(house)).ShouldNotContain("Unverwechselbar");
        await browser.PostForm(group.Sample.At("/instruments?handler=Restore"), ("id", group.Instrument.ToString()));
        (await group.Stored()).ShouldHaveSingleItem().PeopleNamed.ShouldBeNull();
    }

    [Theory, BothEngines]
    public async Task Only_those_who_may_change_the_instrument_see_them(OnEngine engine)
    {
        var (group, stakeholder) = await WithOne(await houses.On(engine));
        var coordinator = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        await NameOnPage(group, stakeholder, coordinator);
        var person = (await group.People()).ShouldHaveSingleItem();

        (await coordinator.GetStringAsync(group.At())).ShouldContain(Name);
        foreach (var role in (Role[])[Role.Viewer, Role.Auditor, Role.Adviser, Role.Translator])
        {
            var browser = await group.House.SignedIn(role, group.Sample.Place);
            var html = await browser.GetStringAsync(group.At());
            html.ShouldContain("Water Works");
            html.ShouldNotContain(Name);
            html.ShouldNotContain("example.org");
            using var page = await browser.GetAsync(group.At($"/{stakeholder.Id}/people/{person.Id}"));
            page.StatusCode.ShouldBe(HttpStatusCode.Forbidden, role.ToString());
            (await page.Content.ReadAsStringAsync()).ShouldNotContain(Name);
        }
        var api = await KeyHolder.With(group.Sample, Role.Coordinator);
        foreach (var path in (string[])[group.At(), group.At($"/{stakeholder.Id}"), group.Sample.At()])
            (await api.Get(path)).Json!.ToString().ShouldNotContain("Zenobia");
    }

    [Theory, BothEngines]
    public async Task The_form_keeps_no_draft_not_even_after_signing_out(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var (group, stakeholder) = await WithOne(house);
        var browser = await house.SignedIn(Role.Coordinator, group.Sample.Place);
        var form = await FormOnPage.At(browser, group.At($"/{stakeholder.Id}/people/new"));
        form.Html.ShouldNotContain("data-draft");
        await browser.PostForm("/sign-out");

        using var lost = await form.Type(("Form.Name", Name), ("Form.Email", Email)).Send();

        lost.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await Everything(house)).ShouldNotContain("Unverwechselbar");
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_a_person_at_once_nobody_loses_their_words(OnEngine engine)
    {
        var (group, stakeholder) = await WithOne(await houses.On(engine));
        var person = await group.NamePerson(stakeholder, "Berta Beispiel");
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        var page = group.At($"/{stakeholder.Id}/people/{person.Id}");
        var (first, second) = (await FormOnPage.At(browser, page), await FormOnPage.At(browser, page));
        using (var saved = await first.Type(("Form.Function", "Treasurer")).Send())
            saved.StatusCode.ShouldBe(HttpStatusCode.Found);

        using var answer = await second.Type(("Form.Function", "Head of office")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("Treasurer");
        html.ShouldContain("Head of office");
        (await group.People()).ShouldHaveSingleItem().Function.ShouldBe("Treasurer");
    }

    [Theory, BothEngines]
    public async Task No_field_makes_the_form_of_a_person_fall_over(OnEngine engine)
    {
        var (group, stakeholder) = await WithOne(await houses.On(engine));
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        var page = group.At($"/{stakeholder.Id}/people/new");
        var token = await browser.FormToken(page);
        string[] values =
        [
            "a\0b",
            "\u202Eevil",
            "<script>",
            "{0}{9}",
            "2020-02-30",
            "2020/2021",
            "x@example.org\r\nBcc: y@example.org",
            new string('x', 70_000),
        ];

        foreach (var value in values)
        {
            using var answer = await browser.PostWith(
                token,
                page,
                [.. Fields.Select(field => ("Form." + field, value))]
            );
            ((int)answer.StatusCode).ShouldBeInRange(400, 499, value[..Math.Min(20, value.Length)]);
        }
        (await group.People()).ShouldBeEmpty();
    }

    private static readonly string[] Fields = ["Name", "Function", "Email", "ConsentOn", "ConsentHow"];

    private static async Task<(GroupSample, Stakeholder)> WithOne(House house)
    {
        var group = await GroupSample.In(house);
        return (group, await group.Add("Water Works"));
    }

    private static async Task NameOnPage(GroupSample group, Stakeholder stakeholder, HttpClient browser)
    {
        using var answer = await browser.PostForm(
            group.At($"/{stakeholder.Id}/people/new"),
            ("Form.Name", Name),
            ("Form.Function", "Speaker"),
            ("Form.Email", Email),
            ("Form.ConsentOn", "2020-01-15"),
            ("Form.ConsentHow", How)
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    /// <summary>Every value of every table, as text.</summary>
    private static Task<string> Everything(House house) =>
        house.InDatabase(async db =>
        {
            var all = new StringBuilder();
            await db.Database.OpenConnectionAsync();
            var tables = db.Model.GetEntityTypes().Select(entity => entity.GetTableName()).OfType<string>().Distinct();
            foreach (var table in tables.ToList())
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names of our own tables.
                command.CommandText = $"select * from \"{table}\"";
#pragma warning restore CA2100
                await using var rows = await command.ExecuteReaderAsync();
                while (await rows.ReadAsync())
                    for (var column = 0; column < rows.FieldCount; column++)
                        all.AppendLine(
                            rows.GetValue(column) is byte[] bytes
                                ? Encoding.Latin1.GetString(bytes)
                                : Convert.ToString(rows.GetValue(column), null)
                        );
            }
            return all.ToString();
        });

    /// <summary>The embedded database as it lies on the disk, what was deleted and not yet overwritten included.</summary>
    private static async Task<string> DatabaseFile(House house)
    {
        await house.InDatabase(db => db.Database.ExecuteSqlRawAsync("pragma wal_checkpoint(truncate)"));
        SqliteConnection.ClearAllPools();
        var files = Directory.GetFiles(house.DataDirectory, "*.db*");
        files.ShouldNotBeEmpty();
        var text = new StringBuilder();
        foreach (var file in files)
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory);
            text.Append(Encoding.Latin1.GetString(memory.ToArray()));
        }
        return text.ToString();
    }
}
