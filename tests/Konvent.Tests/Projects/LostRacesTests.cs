using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Projects.Programmes.Plans;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects;

/// <summary>Two people open the same form and save one after the other: whoever comes second loses nothing, and overwrites nothing.</summary>
public sealed class LostRacesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_two_people_changed_in_different_fields_is_brought_together(OnEngine engine)
    {
        foreach (var race in await Races(engine))
        {
            var (first, second) = await BothOpen(race);

            (await first.Type(race.Theirs).Send()).StatusCode.ShouldBe(HttpStatusCode.Found, race.Address);
            using var lost = await second.Type(race.Mine).Send();

            lost.StatusCode.ShouldBe(HttpStatusCode.Conflict, race.Address);
            var page = await second.In(lost);
            page.Html.ShouldContain("saved this while you were writing", customMessage: race.Address);
            page.Html.ShouldContain("Nothing is lost: you changed different things", customMessage: race.Address);
            (await page.Send()).StatusCode.ShouldBe(HttpStatusCode.Found, race.Address);
            var now = await FormOnPage.At(race.One, race.Address);
            foreach (var (name, value) in race.Theirs.Concat(race.Mine))
                now[name].ShouldBe(value, race.Address);
        }
    }

    [Theory, BothEngines]
    public async Task What_both_changed_is_put_before_the_second_with_both_peoples_words(OnEngine engine)
    {
        foreach (var race in await Races(engine))
        {
            var (first, second) = await BothOpen(race);
            var (field, theirs, mine) = (race.Theirs[0].Name, race.Theirs[0].Value, race.Other);

            (await first.Type((field, theirs)).Send()).StatusCode.ShouldBe(HttpStatusCode.Found, race.Address);
            using var lost = await second.Type((field, mine)).Send();

            lost.StatusCode.ShouldBe(HttpStatusCode.Conflict, race.Address);
            var page = await second.In(lost);
            foreach (var words in (string[])[theirs, mine])
                WebUtility.HtmlDecode(page.Html).ShouldContain($"value=\"{words}\"", customMessage: race.Address);
            (await FormOnPage.At(race.One, race.Address))[field].ShouldBe(theirs, race.Address);

            (await page.Type((field, mine)).Send()).StatusCode.ShouldBe(HttpStatusCode.Found, race.Address);
            (await FormOnPage.At(race.One, race.Address))[field].ShouldBe(mine, race.Address);
        }
    }

    [Theory, BothEngines]
    public async Task Whoever_loses_again_is_shown_that_race_in_turn(OnEngine engine)
    {
        foreach (var race in await Races(engine))
        {
            var (first, second) = await BothOpen(race);
            await first.Type(race.Theirs).Send();
            var page = await second.In(await second.Type(race.Mine).Send());
            var once = await FormOnPage.At(race.One, race.Address);
            await once.Type((race.Theirs[0].Name, race.Other)).Send();

            using var lost = await page.Send();

            lost.StatusCode.ShouldBe(HttpStatusCode.Conflict, race.Address);
            var words = WebUtility.HtmlDecode(await lost.Content.ReadAsStringAsync());
            foreach (var value in (string[])[race.Mine[0].Value, race.Other])
                words.ShouldContain(value, customMessage: race.Address);
        }
    }

    [Theory, BothEngines]
    public async Task A_partner_is_ended_while_somebody_else_changes_or_ends_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart(dates: "2021-01-01/..");
        var (one, two) = (await Coordinator(sample), await Coordinator(sample));
        var address = sample.At($"/partners/{partner.Id}");
        var (changing, ending) = (await FormOnPage.At(one, address), await FormOnPage.At(two, address + "/end"));
        var endingToo = await FormOnPage.At(two, address + "/end");

        await changing.Type(("Form.Role", "AdvisoryPartner")).Send();
        var together = await ending.In(await ending.Type(("Form.End", "March 2024")).Send());
        (await together.Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        var contested = await endingToo.In(await endingToo.Type(("Form.End", "April 2024")).Send());

        foreach (var end in (string[])["March 2024", "April 2024"])
            contested.Html.ShouldContain($"value=\"{end}\"");
        (await contested.Type(("Form.End", "April 2024")).Send()).StatusCode.ShouldBe(HttpStatusCode.Found);
        var now = await FormOnPage.At(one, address);
        (now["Form.Role"], now["Form.Dates"]).ShouldBe(("AdvisoryPartner", "1 January 2021 - April 2024"));
    }

    [Theory, BothEngines]
    public async Task Who_wants_to_take_out_what_somebody_else_has_just_changed_is_told_so(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await sample.TakesPart();
        var (one, two) = (await Coordinator(sample), await Coordinator(sample));
        var removing = await FormOnPage.At(two, sample.At($"/partners/{partner.Id}/remove"));
        await (await FormOnPage.At(one, sample.At($"/partners/{partner.Id}"))).Type(("Form.Dates", "2024")).Send();

        using var lost = await removing.Send();

        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await one.GetStringAsync(sample.At("/partners"))).ShouldContain("2024");
    }

    private static Task<HttpClient> Coordinator(Sample sample) => sample.House.SignedIn(Role.Coordinator, sample.Place);

    private static async Task<(FormOnPage, FormOnPage)> BothOpen(Race race) =>
        (await FormOnPage.At(race.One, race.Address), await FormOnPage.At(race.Two, race.Address));

    /// <summary>Every form that changes something, each about a thing of its own.</summary>
    private async Task<IReadOnlyList<Race>> Races(OnEngine engine)
    {
        var house = await houses.On(engine);
        var (texts, facts, phases) = (await Sample.In(house), await Sample.In(house), await Sample.In(house));
        await phases.Change(project =>
            project.Arrange([new(null, Sample.Say("en", "First"), Sample.Say("en", "Purpose"), null)])
        );
        await house.InDatabase(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == texts.Programme);
            programme.AskForPlans(new(PlanOwed.PerInstrument, null, [], 0, [], "", Checked: false));
            await db.SaveAs(Author.Program, default);
        });
        var one = await house.PersonWith(Role.Operator, Place.Server);
        var two = await house.PersonWith(Role.Operator, Place.Server);
        foreach (var person in (TestPerson[])[one, two])
        foreach (var sample in (Sample[])[texts, facts, phases])
            await house.GiveRole(person, Role.Coordinator, sample.Place);
        var changed = await texts.TakesPart();
        var ended = await texts.TakesPart(dates: "2021-01-01/..");
        var organisation = (await texts.TakesPart(organisation: Sample.Body() with { Town = "Łódź" })).OrganisationId;
        Race Between(string address, (string, string)[] theirs, (string, string)[] mine, string other) =>
            new(one.Browser, two.Browser, address, theirs, mine, other);
        return
        [
            Between(
                texts.At("/texts"),
                [("Form.LongName.Texts[en]", "Their long name")],
                [("Form.Objective.Texts[en]", "My objective")],
                "Another text"
            ),
            Between(
                facts.At("/settings"),
                [("Form.Dates", "2024")],
                [("Form.Links[0].Label", "Our site"), ("Form.Links[0].Address", "https://example.org/")],
                "2031"
            ),
            Between(
                phases.At("/settings/phases"),
                [("Form.Phases[0].Name.Texts[en]", "Their first")],
                [("Form.Phases[0].Purpose.Texts[en]", "My purpose")],
                "Another text"
            ),
            Between(
                texts.At($"/partners/{changed.Id}"),
                [("Form.Dates", "May 2023")],
                [("Form.Role", "AdvisoryPartner")],
                "2022"
            ),
            Between(
                $"/organisations/{organisation}/edit",
                [("Form.Town", "Zgierz")],
                [("Form.OtherNames.Texts[de]", "Mein Amt"), ("Form.Region.Name", "Łódzkie")],
                "Pabianice"
            ),
            Between(
                $"/programmes/{facts.Programme}/edit",
                [("Form.ShortName", Sample.Unique("Theirs ")), ("Form.Funds[0].Code", "CF")],
                [("Form.Statements[0].Language", "pl"), ("Form.Statements[0].Text", "Moje słowa")],
                Sample.Unique("Mine ")
            ),
            Between(
                $"/programmes/{texts.Programme}/plans",
                [("Form.FewestActions", "2")],
                [("Form.Asks.Nature.Ask", "Required"), ("Form.Asks.Nature.Source", "My manual")],
                "3"
            ),
        ];
    }

    /// <param name="Theirs">What the first one saves; the first of it is what both change where they get in each other's way.</param>
    /// <param name="Mine">What the second one typed.</param>
    /// <param name="Other">What else somebody may type where the first field of either stands.</param>
    private sealed record Race(
        HttpClient One,
        HttpClient Two,
        string Address,
        (string Name, string Value)[] Theirs,
        (string Name, string Value)[] Mine,
        string Other
    );
}
