using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Chronicle;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Chronicle;

public sealed class ChroniclePagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_judgement_is_written_with_its_date_and_those_who_judge_so(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var name = Sample.Unique("Urząd Rzek ");
        var partner = await sample.TakesPart(organisation: Sample.Body(name));
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place);

        var answer = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.Kind", "Assessment"),
            ("Form.Dated", "January 2019"),
            ("Form.Title.Texts[en]", "The measures are on schedule"),
            ("Form.Text.Texts[en]", "Significant progress in all work packages."),
            ("Form.Organisations", partner.OrganisationId.ToString())
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(Page(sample)));
        html.ShouldContain("The measures are on schedule");
        html.ShouldContain("Assessment · January 2019");
        html.ShouldContain("Significant progress in all work packages.");
        html.ShouldContain(name);
    }

    [Theory, BothEngines]
    public async Task An_entry_without_a_title_or_of_strangers_is_refused_at_its_field(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var stranger = await (await Sample.In(sample.House)).TakesPart();
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var untitled = await browser.PostForm(Page(sample, "/new"), ("Form.Kind", "PilotAction"));
        untitled.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await untitled.Content.ReadAsStringAsync()).ShouldContain("Say in a line what happened.");
        var strange = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.Kind", "PilotAction"),
            ("Form.Title.Texts[en]", "A pilot"),
            ("Form.Organisations", stranger.OrganisationId.ToString())
        );
        strange.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await strange.Content.ReadAsStringAsync()).ShouldContain("href=\"#Form_Organisations\"");
    }

    [Theory, BothEngines]
    public async Task An_extension_moves_the_end_and_keeps_the_old_one_visible(OnEngine engine)
    {
        var sample = await Dated(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, Page(sample, "/extension"));

        var answer = await form.Type(("Form.End", "31 December 2024"), ("Form.Dated", "1 March 2023")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Stored()).Dates!.Edtf.ShouldBe("2019-08-01/2024-12-31");
        var chronicle = WebUtility.HtmlDecode(await browser.GetStringAsync(Page(sample)));
        chronicle.ShouldContain("<del>1 August 2019 - 31 July 2023</del>");
        chronicle.ShouldContain("<ins>1 August 2019 - 31 December 2024</ins>");
        var overview = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At()));
        overview.ShouldContain("Former end");
        overview.ShouldContain("31 July 2023");
    }

    [Theory, BothEngines]
    public async Task An_end_that_is_not_later_is_no_extension(OnEngine engine)
    {
        var sample = await Dated(await houses.On(engine));

        (await Extend(sample, When.Parse("2023-07-31"))).First.Key.ShouldBe("chronicle.extend.notLater");
        (await Extend(sample, When.Parse("2023-08/.."))).First.Key.ShouldBe("chronicle.extend.endOpen");
        (await Extend(sample, null)).First.Key.ShouldBe("chronicle.extend.endMissing");
        (await Extend(await Sample.In(sample.House), When.Parse("2030"))).First.Key.ShouldBe("chronicle.extend.noEnd");
    }

    [Theory, BothEngines]
    public async Task Whoever_extends_a_project_that_was_changed_meanwhile_is_told(OnEngine engine)
    {
        var sample = await Dated(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, Page(sample, "/extension"));
        await sample.Change(project => project.OpenTo(Audience.Programme));

        var answer = await form.Type(("Form.End", "2024")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory, BothEngines]
    public async Task A_partner_extends_nothing(OnEngine engine)
    {
        var sample = await Dated(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place);

        (await browser.GetAsync(Page(sample, "/extension"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetStringAsync(Page(sample))).ShouldNotContain("chronicle/extension");
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_an_entry_at_once_nobody_loses_their_words(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var entry = await Add(sample, "A pilot");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, Page(sample, $"/{entry.Id}"));
        await sample.Do<ChangeEntry>(deed =>
            deed.Run(sample.Acronym, entry.Id, 1, Written("The other's pilot"), sample.Coordinator, default)
        );

        var answer = await form.Type(("Form.Title.Texts[en]", "My pilot")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("The other's pilot");
        html.ShouldContain("My pilot");
    }

    [Theory, BothEngines]
    public async Task What_was_removed_by_mistake_comes_back_and_the_history_knows_its_name(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var entry = await Add(sample, "A pilot in Brzegi");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.PostForm(Page(sample, $"/{entry.Id}?handler=Remove"), ("Form.Version", "1"));
        (await Entries(sample)).ShouldBeEmpty();
        await browser.PostForm(Page(sample, "?handler=Restore"), ("id", entry.Id.ToString()));

        (await Entries(sample)).ShouldHaveSingleItem().Title.ToString().ShouldBe("A pilot in Brzegi");
        (await browser.GetStringAsync(sample.At("/history?kind=entry"))).ShouldContain("A pilot in Brzegi");
    }

    [Theory, BothEngines]
    public async Task The_public_reads_what_has_happened(OnEngine engine)
    {
        var sample = await Dated(await houses.On(engine));
        await Add(sample, "A pilot in Brzegi");
        await sample.Do<ExtendProject>(async deed =>
            await deed.Run(
                sample.Acronym,
                (await sample.Stored()).Version,
                new(When.Parse("2024-12-31"), new(null, [], [], [])),
                sample.Coordinator,
                default
            )
        );
        await sample.Change(project =>
        {
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });

        var html = WebUtility.HtmlDecode(await sample.House.Browser().GetStringAsync($"/{Slug.Of(sample.Acronym)}/en"));

        html.ShouldContain("A pilot in Brzegi");
        html.ShouldContain("<del>1 August 2019 - 31 July 2023</del>");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_entries(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        await Add(sample, "First");
        var few = await Queries.Of(() => browser.GetStringAsync(Page(sample)));
        for (var n = 0; n < 12; n++)
            await Add(sample, $"Pilot {n}");

        (await Queries.Of(() => browser.GetStringAsync(Page(sample)))).ShouldBe(few);
    }

    private static string Page(Sample sample, string below = "") => sample.At("/chronicle" + below);

    private static async Task<Sample> Dated(House house)
    {
        var sample = await Sample.In(house);
        await sample.Change(project =>
            project.Describe(
                new ProjectFacts(When.Parse("2019-08-01/2023-07-31"), null, null, [Language.English], [], null)
            )
        );
        return sample;
    }

    private static async Task<RuleBroken> Extend(Sample sample, When? end) =>
        await Should.ThrowAsync<RuleBroken>(async () =>
            await sample.Do<ExtendProject>(async deed =>
                await deed.Run(
                    sample.Acronym,
                    (await sample.Stored()).Version,
                    new(end, new(null, [], [], [])),
                    sample.Coordinator,
                    default
                )
            )
        );

    private static WrittenEntry Written(string title) => new(null, [new(Language.English, title)], [], []);

    private static Task<ChronicleEntry> Add(Sample sample, string title) =>
        sample.Do<AddEntry, ChronicleEntry>(deed =>
            deed.Run(sample.Acronym, EntryKind.PilotAction, Written(title), sample.Coordinator, default)
        );

    private static Task<List<ChronicleEntry>> Entries(Sample sample) =>
        sample.House.InDatabase(db => db.Chronicle.Where(e => e.ProjectId == sample.Project).ToListAsync());
}
