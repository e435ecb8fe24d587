using System.Net;
using Konvent.People.Rights;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Instruments.Improvements;

public sealed class ImprovementPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_enters_what_became_better_about_the_own_instrument(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var partner = await better.Sample.TakesPart();
        await better.Group.WorksOnIt(partner.OrganisationId);
        var browser = await better.House.SignedIn(Role.Partner, better.Sample.Place, partner.OrganisationId);

        using var answer = await browser.PostForm(
            better.At("/new"),
            ("Form.Kind", "NewProjects"),
            ("Form.Date", "May 2020"),
            ("Form.What.Texts[en]", "The call pays for ferries."),
            ("Form.Influenced", "1,250,000"),
            ("Form.Evidence.Texts[en]", "List of approved projects"),
            ("Form.EvidenceLink", "https://example.org/list")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(better.At()));
        foreach (
            var said in (string[])
                [
                    "May 2020 · new projects",
                    "The call pays for ferries.",
                    "Funds influenced",
                    "1,250,000.00",
                    "List of approved projects",
                    "href=\"https://example.org/list\"",
                    "called a policy change",
                ]
        )
            html.ShouldContain(said);
        (await browser.GetStringAsync(better.Sample.At("/instruments"))).ShouldContain("Policy improvements: 1");
    }

    [Theory, BothEngines]
    public async Task Whoever_may_not_change_the_instrument_reads_only(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var improvement = await better.Add("The call pays for ferries.");
        var partner = await better.Sample.TakesPart();
        var viewer = await better.House.SignedIn(Role.Viewer, better.Sample.Place);
        var other = await better.House.SignedIn(Role.Partner, better.Sample.Place, partner.OrganisationId);

        foreach (var browser in (HttpClient[])[viewer, other])
        {
            var html = await browser.GetStringAsync(better.At());
            html.ShouldContain("The call pays for ferries.");
            html.ShouldNotContain(better.At("/new"));
            foreach (var page in (string[])["/new", $"/{improvement.Id}"])
                (await browser.GetAsync(better.At(page))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    [Theory, BothEngines]
    public async Task What_is_missing_or_has_not_come_yet_stands_at_its_field(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var browser = await better.House.SignedIn(Role.Coordinator, better.Sample.Place);

        foreach (
            var (field, value) in ((string, string)[])
                [
                    ("Kind", ""),
                    ("Date", ""),
                    ("Date", "12 February"),
                    ("Date", "2019 – 2020"),
                    ("Date", "2099"),
                    ("What.Texts[en]", " "),
                    ("Influenced", "-1 EUR"),
                    ("EvidenceLink", "javascript:alert(1)"),
                ]
        )
        {
            var fields = Filled.Where(one => one.Item1 != "Form." + field).Append(("Form." + field, value));
            using var answer = await browser.PostForm(better.At("/new"), [.. fields]);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, $"{field} {value}");
            (await answer.Content.ReadAsStringAsync()).ShouldContain(
                $"id=\"Form_{field.Split('.')[0]}",
                customMessage: field
            );
        }
        (await better.Stored()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_it_at_once_nobody_loses_their_words(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var improvement = await better.Add("What it was");
        var browser = await better.House.SignedIn(Role.Coordinator, better.Sample.Place);
        var form = await FormOnPage.At(browser, better.At($"/{improvement.Id}"));
        await better.Change(improvement, 1, ImprovementSample.Written("Their words"));

        using var answer = await form.Type(("Form.What.Texts[en]", "My words")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("Their words");
        html.ShouldContain("My words");
        (await better.Stored()).ShouldHaveSingleItem().What.ToString().ShouldBe("Their words");
    }

    [Theory, BothEngines]
    public async Task A_draft_brings_back_what_was_typed_and_goes_with_the_save(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var browser = await better.House.SignedIn(Role.Coordinator, better.Sample.Place);
        var form = await FormOnPage.At(browser, better.At("/new"));

        using var refused = await form.Type(("Form.What.Texts[en]", "Half a thought")).Send();

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await FormOnPage.At(browser, better.At("/new"));
        again["Form.What.Texts[en]"].ShouldBe("Half a thought");
        using var saved = await again.Type(("Form.Kind", "Governance"), ("Form.Date", "2020")).Send();
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetStringAsync(better.At("/new"))).ShouldNotContain("Half a thought");
    }

    [Theory, BothEngines]
    public async Task What_was_taken_out_comes_back_alone_or_with_its_instrument(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var improvement = await better.Add(
            ImprovementSample.Written("The call pays for ferries.") with
            {
                Influenced = Money.Euro(5),
            }
        );
        await better.Group.Add("Water Works"); // What else stands around the instrument comes and goes too.
        var browser = await better.House.SignedIn(Role.Coordinator, better.Sample.Place);
        var instrument = better.Sample.At($"/instruments/{better.Group.Instrument}");

        await browser.PostForm(better.At($"/{improvement.Id}?handler=Remove"), ("Form.Version", "1"));
        (await better.Stored()).ShouldBeEmpty();
        (await browser.GetStringAsync(better.At())).ShouldContain("The call pays for ferries."); // It can be brought back.
        await browser.PostForm(better.At("?handler=Restore"), ("id", improvement.Id.ToString()));
        (await better.Stored()).ShouldHaveSingleItem().Influenced.ShouldBe(Money.Euro(5));

        (await browser.GetStringAsync(instrument)).ShouldContain("its policy improvements go with it");
        await browser.PostForm(instrument + "?handler=Remove", ("Form.Version", "1"));
        (await better.Stored()).ShouldBeEmpty();
        await browser.PostForm(
            better.Sample.At("/instruments?handler=Restore"),
            ("id", better.Group.Instrument.ToString())
        );
        (await better.Stored()).ShouldHaveSingleItem().Id.ShouldBe(improvement.Id);
        (await better.Group.Stored()).ShouldHaveSingleItem();
    }

    private static readonly (string, string)[] Filled =
    [
        ("Form.Kind", "Governance"),
        ("Form.Date", "2020"),
        ("Form.What.Texts[en]", "Better"),
    ];
}
