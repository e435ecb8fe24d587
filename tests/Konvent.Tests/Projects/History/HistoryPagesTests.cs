using System.Net;
using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Projects.Phases;
using Konvent.Storage;
using Konvent.Tests.Projects.WorkPlan;
using Shouldly;

namespace Konvent.Tests.Projects.History;

public sealed partial class HistoryPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_save_is_told_with_who_when_and_what_and_opened_word_by_word(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        var texts = await FormOnPage.At(browser, sample.At("/texts"));
        var typed = texts.Type(("Form.LongName.Texts[en]", "A longer name"), ("Form.Objective.Texts[pl]", "Cel"));
        (await typed.Send()).StatusCode.ShouldBe(HttpStatusCode.Found);

        var (list, links) = await List(browser, sample);

        var today = $"{sample.House.Clock.GetUtcNow():d MMMM yyyy}";
        list.ShouldContain(today);
        list.ShouldContain("Maria Muster");
        list.ShouldContain("Project : Long name (English), Objective (polski)");
        var save = await browser.GetStringAsync(links[0]);
        save.ShouldContain("<h1>Project changed</h1>");
        WebUtility.HtmlDecode(save).ShouldContain($"Saved by Maria Muster on {today}");
        save.ShouldContain(
            "<div class=\"marked\" lang=\"en\">A <del><span class=\"visually-hidden\" lang=\"en\">removed: </span>long</del>"
                + "<ins><span class=\"visually-hidden\" lang=\"en\">added: </span>longer</ins> name</div>"
        );
        save.ShouldContain("<div class=\"marked\" lang=\"pl\"><ins>");
    }

    [Theory, BothEngines]
    public async Task Mended_typing_errors_and_reasons_are_said(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        await sample.Change(project =>
        {
            project.Describe(new(null, null, null, [Konvent.Reading.Language.English], [], null));
            project.Launch(DateOnly.FromDateTime(sample.House.Clock.GetUtcNow().UtcDateTime));
        });
        var launch = await FormOnPage.At(browser, sample.At("/settings/launch"));
        await browser.PostForm(
            sample.At("/settings/launch?handler=TakeBack"),
            ("Form.Version", launch["Form.Version"]!),
            ("Form.Why", "The wrong <budget>")
        );
        var texts = await FormOnPage.At(browser, sample.At("/texts"));
        await texts.Type(("Form.LongName.Texts[pl]", "Nazwa")).Send();
        texts = await FormOnPage.At(browser, sample.At("/texts"));
        await texts.Type(("Form.LongName.Texts[en]", "A mended name"), ("Form.TypoOnly", "true")).Send();

        var (list, links) = await List(browser, sample);

        list.ShouldContain("typing errors only");
        list.ShouldContain("The wrong <budget>");
        (await (await browser.GetAsync(links[0])).Text()).ShouldContain("typing errors only");
        (await (await browser.GetAsync(links[2])).Text()).ShouldContain("Reason: The wrong <budget>");
    }

    [Theory, BothEngines]
    public async Task What_came_changed_and_went_is_told_by_its_name_and_kind_by_kind(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        var name = Sample.Unique("Ministerium ");
        var partner = await sample.TakesPart(organisation: Sample.Body(name));
        await (await FormOnPage.At(browser, sample.At($"/partners/{partner.Id}"))).Type(("Form.Dates", "2024")).Send();
        await (await FormOnPage.At(browser, sample.At($"/partners/{partner.Id}/remove"))).Send();
        var member = await sample.House.PersonWithoutRole();
        await sample.House.InDatabase(async db =>
        {
            db.Memberships.Add(new Membership(member.Id, Role.Adviser, sample.Place, null, new(2026, 1, 1), null));
            await db.SaveAs(Author.Program, default);
        });

        var (all, links) = await List(browser, sample);
        var (partners, _) = await List(browser, sample, "?kind=participation");
        var (people, _) = await List(browser, sample, "?kind=membership");

        foreach (
            var line in (string[])
                [$"Partner “{name}” added", $"Partner “{name}” : From when to when", $"Partner “{name}” removed"]
        )
        {
            all.ShouldContain(line);
            partners.ShouldContain(line);
            people.ShouldNotContain(line);
        }
        foreach (var text in (string[])[all, people])
            text.ShouldContain("Role of “Maria Muster” added");
        partners.ShouldNotContain("Role of");
        var removed = await (await browser.GetAsync(links[1])).Text();
        removed.ShouldContain("What it says");
        removed.ShouldContain("From when to when 2024");
    }

    [Theory, BothEngines]
    public async Task Every_kind_of_thing_has_its_name_among_the_tabs_in_every_language(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        foreach (var language in (string[])["en", "de", "pl", "it"])
        {
            browser.DefaultRequestHeaders.AcceptLanguage.Clear();
            browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var html = await browser.GetStringAsync(sample.At("/history"));
            html.ShouldContain("/history?kind=workPackage");
            html.ShouldNotContain("[history.");
        }
    }

    [Theory, BothEngines]
    public async Task A_milestone_that_was_moved_is_told_with_both_dates(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        var milestone = await sample.Add(Planned.Milestone("Conference", "2027-06/2027-08"));
        await (await FormOnPage.At(browser, sample.Plan($"/milestones/{milestone.Id}")))
            .Type(("Form.Planned", "September 2027"), ("Form.Reason.Texts[en]", "The hall is booked."))
            .Send();

        var (list, links) = await List(browser, sample);

        list.ShouldContain("Milestone “Conference” : moved: June-August 2027 → September 2027");
        list.ShouldNotContain("Planned for added");
        var save = await (await browser.GetAsync(links[0])).Text();
        save.ShouldContain("moved");
        save.ShouldContain("The hall is booked.");
    }

    [Theory, BothEngines]
    public async Task A_phase_that_was_moved_is_said_to_be_so_once(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        await sample.Change(project => project.Arrange([Phase(null, "One"), Phase(null, "Two")]));
        var phases = (await sample.Stored())
            .Phases.OrderBy(phase => phase.Position)
            .Select(phase => phase.Id)
            .ToArray();
        await sample.Change(project => project.Arrange([Phase(phases[1], "Two"), Phase(phases[0], "One")]));
        await sample.Change(project => project.Rename(sample.Acronym + "a"));

        var (_, links) = await List(browser, sample with { Acronym = sample.Acronym + "a" });

        (await (await browser.GetAsync(links[1])).Text()).ShouldContain("Phase “Two” moved from place 2 to place 1");
        (await (await browser.GetAsync(links[0])).Text()).ShouldNotContain("from place");
    }

    [Theory, BothEngines]
    public async Task Old_saves_are_leafed_through_without_losing_or_repeating_any(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        for (var n = 0; n < 90; n++)
            await sample.Change(project =>
                project.Write(new(Sample.Say("en", $"Name {n}"), Wording.Empty, Wording.Empty))
            );
        var seen = new List<string>();
        var queries = new List<int>();
        string? next = sample.At("/history?kind=project");
        while (next is not null)
        {
            var (html, address) = ("", next);
            queries.Add(await Queries.Of(async () => html = await browser.GetStringAsync(address)));
            seen.AddRange(Save().Matches(html).Select(match => match.Groups[1].Value));
            next = Older().Match(html) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;
        }

        seen.Count.ShouldBe(91);
        seen.Distinct().Count().ShouldBe(91);
        queries.ShouldAllBe(count => count == queries[1] || count <= 8);
    }

    [Theory, BothEngines]
    public async Task No_page_asks_more_the_more_there_is(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        await Work(sample, 1);
        var (_, links) = await List(browser, sample);
        string[] pages =
        [
            sample.At("/history"),
            links[0],
            sample.At("/history/compare"),
            sample.At($"/history/as-of/{sample.House.Clock.GetUtcNow():yyyy-MM-dd}"),
        ];
        var few = await Counted(browser, pages);

        await Work(sample, 12);

        (await Counted(browser, pages)).ShouldBe(few);
        few.ShouldAllBe(count => count > 0 && count <= 12);
    }

    [Theory, BothEngines]
    public async Task Only_who_may_see_the_project_sees_what_became_of_it(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        var (_, links) = await List(browser, sample);
        var stranger = await sample.House.SignedIn(Role.Coordinator);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);
        foreach (
            var page in (string[])
                [sample.At("/history"), links[0], sample.At("/history/compare"), sample.At("/history/as-of/2026-01-01")]
        )
        {
            (await stranger.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
            (await viewer.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        }
        var other = await Sample.In(sample.House);
        var both = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        await sample.House.GiveRole(both, Role.Coordinator, other.Place);
        var elsewhere = links[0].Replace(sample.At(), other.At(), StringComparison.Ordinal);
        (await both.Browser.GetAsync(elsewhere)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Whatever_is_asked_is_answered_with_a_page_or_not_found(OnEngine engine)
    {
        var (sample, browser) = await Open(engine);
        string[] values =
        [
            "",
            "\0",
            "a\0b",
            "<script>",
            "' or 1=1; --",
            "{0}%s",
            "-1",
            "99999999999999999999",
            "0001-01-01",
            "9999-12-31",
            "2026-02-30",
            "12/31/2020",
            "𝟚𝟘𝟚𝟞-01-01",
            Guid.Empty.ToString(),
            Guid.CreateVersion7().ToString(),
            new string('x', 2_000),
        ];
        foreach (var value in values.Select(Uri.EscapeDataString))
        foreach (
            var address in (string[])
                [
                    $"?after={value}&kind={value}",
                    $"?kind={value}&kind=project&after={value}&after={value}",
                    $"/{value}",
                    $"/compare?from={value}&to={value}",
                    $"/compare?from={value}",
                    $"/as-of/{value}",
                    $"/as-of?day={value}",
                ]
        )
        {
            using var answer = await browser.GetAsync(sample.At("/history" + address));
            ((int)answer.StatusCode).ShouldBeOneOf([200, 302, 400, 404, 422], address);
            if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound)
                (await answer.Text()).Length.ShouldBeGreaterThan(100, address);
        }
    }

    /// <summary>The list's text, and the addresses of its saves from the newest on.</summary>
    private static async Task<(string Text, IReadOnlyList<string> Saves)> List(
        HttpClient browser,
        Sample sample,
        string query = ""
    )
    {
        using var answer = await browser.GetAsync(sample.At("/history" + query));
        var html = await answer.Content.ReadAsStringAsync();
        return (await answer.Text(), [.. Save().Matches(html).Select(match => match.Groups[1].Value)]);
    }

    private static async Task<IReadOnlyList<int>> Counted(HttpClient browser, IEnumerable<string> pages)
    {
        var counts = new List<int>();
        foreach (var page in pages)
            counts.Add(await Queries.Of(() => browser.GetStringAsync(page)));
        return counts;
    }

    private static async Task Work(Sample sample, int times)
    {
        for (var n = 0; n < times; n++)
        {
            await sample.TakesPart();
            await sample.Change(project =>
                project.Arrange([.. Enumerable.Range(0, n + 2).Select(at => Phase(null, $"Phase {n} {at}"))])
            );
        }
    }

    private static PhaseFacts Phase(Guid? id, string name) => new(id, Sample.Say("en", name), Wording.Empty, null);

    private async Task<(Sample, HttpClient)> Open(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        return (sample, await sample.House.SignedIn(Role.Coordinator, sample.Place));
    }

    [GeneratedRegex("href=\"(/projects/[^\"/]+/history/[0-9a-f-]{36})\"")]
    private static partial Regex Save();

    [GeneratedRegex("href=\"([^\"]*\\?after=[^\"]*)\"")]
    private static partial Regex Older();
}
