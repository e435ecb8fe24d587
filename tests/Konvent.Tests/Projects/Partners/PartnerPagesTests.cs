using System.Net;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Partners;

public sealed class PartnerPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_coordinator_takes_in_a_new_organisation_on_one_page(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.OrganisationId", "new"),
            ("Form.NewOrganisation.Name", "Päijät-Hämeen liitto " + sample.Acronym),
            ("Form.NewOrganisation.Language", "fi"),
            ("Form.NewOrganisation.OtherNames.Texts[en]", "Regional Council of Päijät-Häme"),
            ("Form.NewOrganisation.Country", "FI"),
            ("Form.NewOrganisation.Town", "Lahti"),
            ("Form.NewOrganisation.Region.Name", "Päijät-Häme"),
            ("Form.NewOrganisation.Region.Code", "fi1c3"),
            ("Form.Role", "LeadPartner"),
            ("Form.Dates", "1 August 2019 – 31 July 2023")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = await browser.GetStringAsync(Page(sample));
        html.ShouldContain($"<span lang=\"fi\">Päijät-Hämeen liitto {sample.Acronym}</span>");
        html.ShouldContain("Regional Council of Päijät-Häme");
        html.ShouldContain("FI1C3");
        html.ShouldContain("Lahti");
        html.ShouldContain("1 August 2019");
    }

    [Theory, BothEngines]
    public async Task A_known_organisation_is_found_and_chosen(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var known = await Known(sample, "Województwo Łódzkie " + sample.Acronym);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var found = await browser.PostForm(
            Page(sample, "/new") + "?handler=Find",
            ("Form.Search", "wojewodztwo LODZKIE " + sample.Acronym),
            ("Form.Role", "AdvisoryPartner"),
            ("Form.Dates", "since yesterday")
        );
        var html = await found.Content.ReadAsStringAsync();
        html.ShouldContain($"value=\"{known}\"");
        html.ShouldContain("since yesterday"); // What was typed elsewhere stays.
        html.ShouldContain("<option selected=\"selected\" value=\"AdvisoryPartner\">");

        var added = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.OrganisationId", known.ToString()),
            ("Form.Role", "AdvisoryPartner"),
            ("Form.Dates", "")
        );
        added.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Rows(sample)).ShouldHaveSingleItem().OrganisationId.ShouldBe(known);
    }

    [Theory, BothEngines]
    public async Task A_search_without_a_hit_offers_the_name_as_a_new_one(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            Page(sample, "/new") + "?handler=Find",
            ("Form.Search", "Nobody " + sample.Acronym)
        );

        (await answer.Content.ReadAsStringAsync()).ShouldContain(
            $"name=\"Form.NewOrganisation.Name\" type=\"text\" value=\"Nobody {sample.Acronym}\""
        );
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_typed_stays(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var answer = await browser.PostForm(
            Page(sample, "/new"),
            ("Form.OrganisationId", "new"),
            ("Form.NewOrganisation.Name", "Regione " + sample.Acronym),
            ("Form.NewOrganisation.Language", "it"),
            ("Form.NewOrganisation.Website", "javascript:alert(1)"),
            ("Form.Role", "ProjectPartner"),
            ("Form.Dates", "")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("id=\"Form_NewOrganisation_Website-wrong\"");
        html.ShouldContain("Regione " + sample.Acronym);
        (await Rows(sample)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task A_partner_that_leaves_moves_to_the_former_ones(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await Partner(sample);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var wrong = await browser.PostForm(
            Page(sample, $"/{partner.Id}/end"),
            ("Form.Version", "1"),
            ("Form.End", "31 February 2024")
        );
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Text()).ShouldContain($"Projects {sample.Acronym} Partners End a partner's participation");
        var ended = await browser.PostForm(
            Page(sample, $"/{partner.Id}/end"),
            ("Form.Version", "1"),
            ("Form.End", "March 2024")
        );

        ended.StatusCode.ShouldBe(HttpStatusCode.Found);
        var html = await browser.GetStringAsync(Page(sample));
        html.ShouldContain("Former partners");
        html.ShouldContain("March 2024");
    }

    [Theory, BothEngines]
    public async Task What_was_removed_is_offered_to_be_brought_back(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await Partner(sample);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        await browser.PostForm(Page(sample, $"/{partner.Id}/remove"), ("Form.Version", "1"));
        (await Rows(sample)).ShouldBeEmpty();
        var back = await browser.PostForm(Page(sample) + "?handler=Restore", ("id", partner.Id.ToString()));

        back.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Rows(sample)).ShouldHaveSingleItem().Id.ShouldBe(partner.Id);
    }

    [Theory, BothEngines]
    public async Task Who_only_reads_sees_the_partners_and_no_deeds(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var partner = await Partner(sample);
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);

        (await viewer.GetStringAsync(Page(sample))).ShouldNotContain("/partners/new");
        (await viewer.GetAsync(Page(sample, "/new"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await viewer.GetAsync(Page(sample, $"/{partner.Id}"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var stranger = await sample.House.SignedIn(Role.Viewer);
        (await stranger.GetAsync(Page(sample))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_partners(OnEngine engine)
    {
        // A house of its own: elsewhere others ask at the same time, and what is kept for everybody is at hand or not.
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        await Partner(sample);
        await browser.GetStringAsync(Page(sample));

        var few = await Queries.Of(() => browser.GetStringAsync(Page(sample)));
        for (var n = 0; n < 12; n++)
            await Partner(sample);
        var many = await Queries.Of(() => browser.GetStringAsync(Page(sample)));

        few.ShouldBeGreaterThan(0);
        many.ShouldBe(few);
        many.ShouldBeLessThanOrEqualTo(9);
    }

    private static string Page(Sample sample, string rest = "") => $"/projects/{sample.Acronym}/partners{rest}";

    private static async Task<Guid> Known(Sample sample, string name) =>
        (
            await sample.Do<AddOrganisation, Organisation>(deed =>
                deed.Run(Sample.Body(name), sample.Coordinator, default)
            )
        ).Id;

    private static Task<Participation> Partner(Sample sample) =>
        sample.Do<AddPartner, Participation>(deed =>
            deed.Run(
                sample.Acronym,
                new NewPartner(null, Sample.Body(), PartnerRole.ProjectPartner, When.Parse("2023-01/..")),
                sample.Coordinator,
                default
            )
        );

    private static Task<IReadOnlyList<PartnerRow>> Rows(Sample sample) =>
        sample.House.InDatabase(db => db.PartnersOf(sample.Project, default));
}
