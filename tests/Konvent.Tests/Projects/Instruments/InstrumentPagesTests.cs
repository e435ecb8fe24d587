using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Instruments;

public sealed class InstrumentPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_partner_enters_an_instrument_with_an_authority_nobody_knew(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var authority = Sample.Unique("Ministry of Rivers ");
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.Kind", "Regional"),
            ("Form.Name.Texts[en]", "River plan 2030"),
            ("Form.NewAuthority", authority),
            ("Form.Region.Code", "pl84"),
            ("Form.AddressedBy", partner.OrganisationId.ToString()),
            ("Form.Improvement.Texts[en]", "Every bank has somebody in charge."),
            ("Form.Addressed", "EUR 1,250,000")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = await browser.GetStringAsync(Page(sample));
        html.ShouldContain("River plan 2030");
        html.ShouldContain("regional policy instrument");
        html.ShouldContain(authority);
        html.ShouldContain("PL84");
        html.ShouldContain("1,250,000.00");
        html.ShouldContain("Every bank has somebody in charge.");
        html.ShouldContain($"/organisations/{partner.OrganisationId}");
        (await browser.GetStringAsync(sample.At())).ShouldContain("River plan 2030");
    }

    [Theory, BothEngines]
    public async Task An_authority_of_a_known_name_is_the_known_organisation(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var known = await sample.TakesPart(organisation: Sample.Body(Sample.Unique("Urząd Rzek ")));
        var name = await sample.House.InDatabase(db =>
            db.Organisations.Where(o => o.Id == known.OrganisationId).Select(o => o.Name).SingleAsync()
        );
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.PostForm(
            Page(sample, "/new"),
            ("Form.Kind", "Local"),
            ("Form.Name.Texts[en]", "A local plan"),
            ("Form.NewAuthority", name[Language.Polish]!.ToUpperInvariant())
        );

        (await Stored(sample)).ShouldHaveSingleItem().AuthorityId.ShouldBe(known.OrganisationId);
    }

    [Theory, BothEngines]
    public async Task What_is_known_by_number_only_is_counted(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.PostForm(Page(sample, "/new"), ("Form.Kind", "ErdfProgramme"), ("Form.Number", "1"));
        await browser.PostForm(Page(sample, "/new"), ("Form.Kind", "Local"), ("Form.Number", "2"));

        var html = await browser.GetStringAsync(Page(sample));
        html.ShouldContain("1 ERDF programme");
        html.ShouldContain("2 local policy instruments");
        html.ShouldContain("3 policy instruments");
    }

    [Theory, BothEngines]
    public async Task A_form_that_says_neither_name_nor_number_enters_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(Page(sample, "/new"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("Say of which kind it is.");
        html.ShouldContain("Give its name; where no name is known, say how many there are.");
        (await Stored(sample)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_partner_changes_the_instruments_of_its_own_organisation_only(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (own, other) = ((await sample.TakesPart()).OrganisationId, (await sample.TakesPart()).OrganisationId);
        var mine = await Add(sample, Written("Ours") with { AddressedBy = [own, other] });
        var asked = await Add(sample, Written("We are responsible") with { AuthorityId = own });
        var theirs = await Add(sample, Written("Theirs") with { AddressedBy = [other] });
        var browser = await sample.House.SignedIn(Role.Partner, sample.Place, own);

        var list = await browser.GetStringAsync(Page(sample));
        list.ShouldContain(Page(sample, $"/{mine.Id}\""));
        list.ShouldContain(Page(sample, $"/{asked.Id}\""));
        list.ShouldNotContain(Page(sample, $"/{theirs.Id}\""));
        foreach (var page in new[] { $"/{theirs.Id}", $"/{theirs.Id}/stakeholders/new" })
            (await browser.GetAsync(Page(sample, page))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetStringAsync(Page(sample, $"/{theirs.Id}/stakeholders"))).ShouldNotContain("stakeholders/new");

        // One of their own is ticked from the start; it is not given away.
        (await browser.GetStringAsync(Page(sample, "/new"))).ShouldContain($"value=\"{own}\" checked");
        var given = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.Kind", "Local"),
            ("Form.Name.Texts[en]", "For somebody else"),
            ("Form.AddressedBy", other.ToString())
        );
        given.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await given.Content.ReadAsStringAsync()).ShouldContain("their own organisation works on");
        (await Stored(sample)).Count.ShouldBe(3);
        var form = await FormOnPage.At(browser, Page(sample, $"/{mine.Id}"));
        var changed = await form.Type(("Form.Name.Texts[en]", "Ours, and better")).Send();
        changed.StatusCode.ShouldBe(HttpStatusCode.Found, await changed.Text());
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.Kind", "Local"),
            ("Form.Name.Texts[en]", "A named one"),
            ("Form.Number", "many"),
            ("Form.Addressed", "1.358,5x"),
            ("Form.AddressedBy", Guid.CreateVersion7().ToString())
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("id=\"Form_Number-wrong\"");
        html.ShouldContain("id=\"Form_Addressed-wrong\"");
        html.ShouldContain("value=\"many\"");
        html.ShouldContain("A named one");
        (await Stored(sample)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Only_organisations_that_take_part_work_on_an_instrument(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var stranger = await (await Sample.In(sample.House)).TakesPart();

        var broken = await Should.ThrowAsync<RuleBroken>(() =>
            Add(sample, Written("Plan") with { AddressedBy = [stranger.OrganisationId] })
        );

        broken.First.Key.ShouldBe("instruments.rule.partnerUnknown");
    }

    [Theory, BothEngines]
    public async Task Of_two_who_change_it_at_once_nobody_loses_their_words(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var instrument = await Add(sample, Written("River plan"));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var form = await FormOnPage.At(browser, Page(sample, $"/{instrument.Id}"));
        await sample.Do<ChangeInstrument>(deed =>
            deed.Run(sample.Acronym, instrument.Id, 1, Written("The other's plan"), sample.Coordinator, default)
        );

        var answer = await form.Type(("Form.Name.Texts[en]", "My plan")).Send();

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        html.ShouldContain("The other's plan");
        html.ShouldContain("My plan");
        (await Stored(sample)).ShouldHaveSingleItem().Name.ToString().ShouldBe("The other's plan");
    }

    [Theory, BothEngines]
    public async Task What_was_removed_by_mistake_comes_back_as_it_was(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var instrument = await Add(sample, Written("River plan"));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.PostForm(Page(sample, $"/{instrument.Id}") + "?handler=Remove", ("Form.Version", "1"));
        (await Stored(sample)).ShouldBeEmpty();
        (await browser.GetStringAsync(Page(sample))).ShouldContain("River plan"); // Among those that can be brought back.
        var answer = await browser.PostForm(Page(sample) + "?handler=Restore", ("id", instrument.Id.ToString()));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Stored(sample)).ShouldHaveSingleItem().Name.ToString().ShouldBe("River plan");
    }

    [Theory, BothEngines]
    public async Task The_history_speaks_of_it_by_its_name_and_of_organisations_by_theirs(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var name = Sample.Unique("Urząd Brzegów ");
        var partner = await sample.TakesPart(organisation: Sample.Body(name));
        var instrument = await Add(sample, Written("River plan"));
        await sample.Do<ChangeInstrument>(deed =>
            deed.Run(
                sample.Acronym,
                instrument.Id,
                1,
                Written("River plan") with
                {
                    AddressedBy = [partner.OrganisationId],
                },
                sample.Coordinator,
                default
            )
        );
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var html = WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At("/history?kind=instrument")));

        html.ShouldContain("River plan");
        html.ShouldContain("Partners working on it");
        var revision = await sample.House.InDatabase(db =>
            db.Set<Konvent.History.Revision>()
                .Where(r => r.Of == instrument.Id && r.Number == 2)
                .Select(r => r.Id)
                .SingleAsync()
        );
        (WebUtility.HtmlDecode(await browser.GetStringAsync(sample.At($"/history/{revision}")))).ShouldContain(name);
    }

    [Theory, BothEngines]
    public async Task The_project_as_of_a_day_has_the_instruments_of_that_day(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var instrument = await Add(sample, Written("Its first name"));
        house.Clock.Move(TimeSpan.FromDays(2));
        await sample.Do<ChangeInstrument>(deed =>
            deed.Run(sample.Acronym, instrument.Id, 1, Written("Its second name"), sample.Coordinator, default)
        );
        var browser = await house.SignedIn(Role.Coordinator, sample.Place);
        var before = house.Clock.Today().AddDays(-1).ToString("yyyy-MM-dd", null);

        var html = await browser.GetStringAsync(sample.At($"/history/as-of/{before}"));

        html.ShouldContain("Its first name");
        html.ShouldNotContain("Its second name");
    }

    [Theory, BothEngines]
    public async Task The_public_reads_the_instruments_in_its_language(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await Add(
            sample,
            Written("River plan") with
            {
                Name = [new(Language.English, "River plan"), new(Language.Polish, "Plan rzek")],
            }
        );
        await Add(sample, new(InstrumentKind.Local, 2, [], null, null, null, [], null, []));
        await sample.Change(project =>
        {
            project.Describe(new ProjectFacts(null, null, null, [Language.English, Language.Polish], [], null));
            project.OpenTo(Audience.Public);
            project.Launch(new DateOnly(2026, 1, 1));
        });

        var html = await sample.House.Browser().GetStringAsync($"/{Slug.Of(sample.Acronym)}/pl");

        html.ShouldContain("Plan rzek");
        html.ShouldContain("2 lokalne instrumenty polityki");
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_instruments(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        await Add(sample, Written("First") with { AddressedBy = [partner.OrganisationId] });
        var few = await Queries.Of(() => browser.GetStringAsync(Page(sample)));
        for (var n = 0; n < 12; n++)
            await Add(sample, Written($"Plan {n}") with { AddressedBy = [(await sample.TakesPart()).OrganisationId] });

        (await Queries.Of(() => browser.GetStringAsync(Page(sample)))).ShouldBe(few);
    }

    private static string Page(Sample sample, string below = "") => sample.At("/instruments" + below);

    private static WrittenInstrument Written(string name) =>
        new(InstrumentKind.Regional, 1, [new(Language.English, name)], null, null, null, [], null, []);

    private static Task<PolicyInstrument> Add(Sample sample, WrittenInstrument written) =>
        sample.Do<AddInstrument, PolicyInstrument>(deed =>
            deed.Run(sample.Acronym, written, sample.Coordinator, default)
        );

    private static Task<List<PolicyInstrument>> Stored(Sample sample) =>
        sample.House.InDatabase(db => db.Instruments.Where(i => i.ProjectId == sample.Project).ToListAsync());
}
