using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Instruments.Stakeholders;

public sealed class StakeholderPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_organisation_that_is_known_is_found_and_chosen(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var name = Sample.Unique("Urząd Brzegów ");
        var known = await group.Sample.TakesPart(organisation: Sample.Body(name));
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);

        using var found = await browser.PostForm(group.At("/new?handler=Find"), ("Form.Search", name));
        (await found.Text()).ShouldContain("1 organisation found");
        using var answer = await browser.PostForm(
            group.At("/new"),
            ("Form.Search", name),
            ("Form.OrganisationId", known.OrganisationId.ToString()),
            ("Form.Kind", "PublicAuthority"),
            ("Form.Interest.Texts[en]", "Wants its banks open."),
            ("Form.Since", "May 2025")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(group.At()));
        foreach (var said in (string[])[name, "Białystok", "Wants its banks open.", "public authority: 1"])
            html.ShouldContain(said);
        html.ShouldContain($"/organisations/{known.OrganisationId}");
        html.ShouldContain("1 organisation in the group");
    }

    [Theory, BothEngines]
    public async Task One_that_nobody_knows_is_only_named_and_by_a_partner_too(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var partner = await group.Sample.TakesPart();
        await group.WorksOnIt(partner.OrganisationId);
        var browser = await group.House.SignedIn(Role.Partner, group.Sample.Place, partner.OrganisationId);

        using var answer = await browser.PostForm(
            group.At("/new"),
            ("Form.OrganisationId", "new"),
            ("Form.Name.Texts[en]", "Friends of the Brook"),
            ("Form.Town", "Brookham"),
            ("Form.Region.Code", "pl84"),
            ("Form.Kind", "CivilSociety")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var stored = (await group.Stored()).ShouldHaveSingleItem();
        (stored.OrganisationId, stored.Name.ToString(), stored.Town, stored.Region!.Code).ShouldBe(
            (null, "Friends of the Brook", "Brookham", "PL84")
        );
        var html = await browser.GetStringAsync(group.Sample.At("/instruments"));
        html.ShouldContain("Stakeholder group: 1 organisation");
        html.ShouldContain(group.At());
    }

    [Theory, BothEngines]
    public async Task An_organisation_stands_in_a_group_once(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var known = (await group.Sample.TakesPart()).OrganisationId;
        await group.Add(GroupSample.Known(known));
        await group.Add(GroupSample.Named("Water Works", "Brookham"));
        await group.Add(GroupSample.Named("Water Works", "Millford")); // Another one of that name.

        foreach (
            var twice in (WrittenStakeholder[])[GroupSample.Known(known), GroupSample.Named("WATER works", "brookham")]
        )
            (await Should.ThrowAsync<RuleBroken>(() => group.Add(twice))).First.Key.ShouldBe("stakeholders.rule.twice");
        await (await GroupSample.In(group.House)).Add(GroupSample.Known(known)); // In another group it may stand.
        (await group.Stored()).Count.ShouldBe(3);
    }

    [Theory, BothEngines]
    public async Task Of_two_who_take_it_in_at_once_one_does(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));

        var tries = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        try
                        {
                            await group.Add("Water Works");
                            return true;
                        }
                        catch (RuleBroken)
                        {
                            return false;
                        }
                    })
                )
        );

        tries.Count(done => done).ShouldBe(1);
        (await group.Stored()).ShouldHaveSingleItem();
    }

    [Theory, BothEngines]
    public async Task Who_leaves_stays_with_its_past_and_counts_no_longer(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        await group.Add(GroupSample.Named("Ferry Office") with { Until = When.Parse("2020-05") });
        await group.Add("Water Works");
        var browser = await group.House.SignedIn(Role.Viewer, group.Sample.Place);

        var html = await browser.GetStringAsync(group.At());

        html.ShouldContain("1 organisation in the group");
        html.IndexOf("Ferry Office", StringComparison.Ordinal)
            .ShouldBeGreaterThan(html.IndexOf("No longer in the group", StringComparison.Ordinal));
        html.ShouldNotContain(group.At("/new"));
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);

        using var nobody = await browser.PostForm(group.At("/new"), ("Form.Interest.Texts[en]", "Clean water"));
        using var backwards = await browser.PostForm(
            group.At("/new"),
            ("Form.OrganisationId", "new"),
            ("Form.Name.Texts[en]", "Water Works"),
            ("Form.Since", "2025"),
            ("Form.Until", "May 2024")
        );
        using var span = await browser.PostForm(
            group.At("/new"),
            ("Form.OrganisationId", "new"),
            ("Form.Name.Texts[en]", "Water Works"),
            ("Form.Since", "2024 – 2025")
        );

        nobody.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await nobody.Content.ReadAsStringAsync();
        html.ShouldContain("Please choose an organisation, or write its name.");
        html.ShouldContain("Clean water");
        (await backwards.Content.ReadAsStringAsync()).ShouldContain("id=\"Form_Until-wrong\"");
        (await span.Content.ReadAsStringAsync()).ShouldContain("id=\"Form_Since-wrong\"");
        (await group.Stored()).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task One_that_was_only_named_becomes_a_known_one_under_the_same_id(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var stakeholder = await group.Add(GroupSample.Named("Water Works", "Brookham"));
        var known = (await group.Sample.TakesPart()).OrganisationId;
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        var form = await FormOnPage.At(browser, group.At($"/{stakeholder.Id}"));

        using var answer = await form.Type(("Form.OrganisationId", known.ToString())).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var stored = (await group.Stored()).ShouldHaveSingleItem();
        (stored.Id, stored.OrganisationId, stored.Name.IsEmpty, stored.Town).ShouldBe(
            (stakeholder.Id, known, true, null)
        );
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_it_at_once_nobody_loses_their_words(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var stakeholder = await group.Add("Water Works");
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        var form = await FormOnPage.At(browser, group.At($"/{stakeholder.Id}"));
        await group.Change(
            stakeholder,
            1,
            GroupSample.Named("Water Works") with
            {
                Interest = [new(Language.English, "Their words")],
            }
        );

        using var answer = await form.Type(("Form.Interest.Texts[en]", "My words")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("Their words");
        html.ShouldContain("My words");
        (await group.Stored()).ShouldHaveSingleItem().Interest.ToString().ShouldBe("Their words");
    }

    [Theory, BothEngines]
    public async Task A_draft_brings_back_what_was_typed_and_goes_with_the_save(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        var form = await FormOnPage.At(browser, group.At("/new"));

        using var refused = await form.Type(("Form.Interest.Texts[en]", "Half a thought")).Send();

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await FormOnPage.At(browser, group.At("/new"));
        again["Form.Interest.Texts[en]"].ShouldBe("Half a thought");
        using var saved = await again
            .Type(("Form.OrganisationId", "new"), ("Form.Name.Texts[en]", "Water Works"))
            .Send();
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetStringAsync(group.At("/new"))).ShouldNotContain("Half a thought");
    }

    [Theory, BothEngines]
    public async Task What_was_taken_out_comes_back_alone_or_with_its_instrument(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var stakeholder = await group.Add("Water Works");
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        var instrument = group.Sample.At($"/instruments/{group.Instrument}");

        await browser.PostForm(group.At($"/{stakeholder.Id}?handler=Remove"), ("Form.Version", "1"));
        (await group.Stored()).ShouldBeEmpty();
        (await browser.GetStringAsync(group.At())).ShouldContain("Water Works"); // Among those that can be brought back.
        await browser.PostForm(group.At("?handler=Restore"), ("id", stakeholder.Id.ToString()));
        (await group.Stored()).ShouldHaveSingleItem().Id.ShouldBe(stakeholder.Id);

        await browser.PostForm(instrument + "?handler=Remove", ("Form.Version", "1"));
        (await group.Stored()).ShouldBeEmpty();
        await browser.PostForm(group.Sample.At("/instruments?handler=Restore"), ("id", group.Instrument.ToString()));
        (await group.Stored()).ShouldHaveSingleItem().Id.ShouldBe(stakeholder.Id);
    }

    [Theory, BothEngines]
    public async Task Another_instrument_of_the_project_knows_it_not_nor_does_another_project(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var other = await GroupSample.In(group.House);
        var stakeholder = await group.Add("Water Works");
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        var elsewhere = await group.House.SignedIn(Role.Coordinator, other.Sample.Place);

        foreach (
            var address in (string[])
                [
                    other.At(),
                    group.Sample.At($"/instruments/{other.Instrument}/stakeholders"),
                    group.Sample.At($"/instruments/{other.Instrument}/stakeholders/{stakeholder.Id}"),
                ]
        )
            (await browser.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        (await elsewhere.GetAsync(group.At())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync(group.At($"/{stakeholder.Id}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_group(OnEngine engine)
    {
        var group = await GroupSample.In(await houses.On(engine));
        var browser = await group.House.SignedIn(Role.Coordinator, group.Sample.Place);
        await Fill(0);
        var pages = (string[])[group.At(), group.Sample.At("/instruments")];
        var few = new List<int>();
        foreach (var page in pages)
            few.Add(await Queries.Of(() => browser.GetStringAsync(page)));
        for (var n = 1; n < 8; n++)
            await Fill(n);

        foreach (var (page, before) in pages.Zip(few))
            (await Queries.Of(() => browser.GetStringAsync(page))).ShouldBe(before, page);

        async Task Fill(int n)
        {
            await group.NamePerson(await group.Add($"Organisation {n}"), $"Person {n}");
            await group.Add(GroupSample.Known((await group.Sample.TakesPart()).OrganisationId));
        }
    }
}
