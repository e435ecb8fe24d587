using System.Net;
using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Organisations;

public sealed partial class OrganisationPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_organisation_is_entered_shown_and_changed(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        var added = await browser.PostForm(
            "/organisations/new",
            ("Form.Name", "Saksońskie Biuro " + sample.Acronym),
            ("Form.Language", "pl"),
            ("Form.OtherNames.Texts[en]", "Saxon Office"),
            ("Form.Country", "DE"),
            ("Form.Website", "https://example.org/")
        );
        added.StatusCode.ShouldBe(HttpStatusCode.Found);
        var address = added.Headers.Location!.ToString();
        var page = await browser.GetStringAsync(address);
        page.ShouldContain($"<h1 lang=\"pl\">Saksońskie Biuro {sample.Acronym}</h1>");
        page.ShouldContain("Saxon Office");
        page.ShouldContain("Germany");

        var form = await browser.GetStringAsync(address + "/edit");
        form.ShouldContain("Saxon Office");
        var changed = await browser.PostForm(
            address + "/edit",
            ("Form.Version", "1"),
            ("Form.Name", "Saksońskie Biuro " + sample.Acronym),
            ("Form.Language", "pl"),
            ("Form.OtherNames.Texts[en]", "Saxon Bureau"),
            ("Form.Country", "DE"),
            ("Form.Town", "Dresden")
        );
        changed.StatusCode.ShouldBe(HttpStatusCode.Found);
        var after = await browser.GetStringAsync(address);
        after.ShouldContain("Saxon Bureau");
        after.ShouldContain("Dresden");
    }

    [Theory, BothEngines]
    public async Task It_shows_only_the_projects_that_the_reader_may_see(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var hidden = await Sample.In(sample.House);
        var id = await TakesPart(sample, Sample.Body());
        await hidden.Do<AddPartner, Participation>(deed =>
            deed.Run(
                hidden.Acronym,
                new NewPartner(id, null, PartnerRole.LeadPartner, null),
                hidden.Coordinator,
                default
            )
        );
        var viewer = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var page = await viewer.GetStringAsync($"/organisations/{id}");

        page.ShouldContain(sample.Acronym);
        page.ShouldNotContain(hidden.Acronym);
        (await viewer.GetStringAsync("/organisations?q=" + Uri.EscapeDataString("Urząd"))).ShouldNotContain(
            hidden.Acronym
        );
    }

    [Theory, BothEngines]
    public async Task The_list_is_leafed_through_without_losing_or_repeating_any(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var mark = Sample.Unique("leaf");
        await sample.House.InDatabase(async db =>
        {
            for (var n = 0; n < 120; n++)
                db.Organisations.Add(new Organisation(Sample.Body(n % 3 == 0 ? mark : $"{mark} {n % 7} Ł{n}")));
            await db.SaveAs(Author.Program, default);
        });
        var browser = await sample.House.SignedIn(Role.Viewer);
        var seen = new List<string>();
        var queries = new List<int>();
        string? next = "/organisations?q=" + mark.ToUpperInvariant();
        while (next is not null)
        {
            var html = "";
            var address = next;
            queries.Add(await Queries.Of(async () => html = await browser.GetStringAsync(address)));
            seen.AddRange(Link().Matches(html).Select(match => match.Groups[1].Value));
            next = Next().Match(html) is { Success: true } found
                ? "/organisations" + WebUtility.HtmlDecode(found.Groups[1].Value)
                : null;
        }

        seen.Count.ShouldBe(120);
        seen.Distinct().Count().ShouldBe(120);
        queries.ShouldAllBe(count => count <= 8);
    }

    [Theory, BothEngines]
    public async Task A_search_finds_names_in_all_languages_and_towns_without_accents(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var mark = Sample.Unique("Z");
        await TakesPart(
            sample,
            Sample.Body() with
            {
                Name = Sample.Say("pl", "Żółć " + mark, "en", "Bile " + mark),
                Town = "Łódź",
            }
        );
        var browser = await sample.House.SignedIn(Role.Viewer);
        foreach (var words in new[] { $"zolc {mark}", $"{mark} BILE", $"lodz {mark}" })
            (await browser.GetStringAsync("/organisations?q=" + Uri.EscapeDataString(words))).ShouldContain("Żółć");
        (await browser.GetStringAsync("/organisations?q=" + Uri.EscapeDataString($"{mark} nothing"))).ShouldContain(
            "No organisation matches"
        );
    }

    [Theory, BothEngines]
    public async Task Only_those_who_may_see_a_way_to_change_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var own = await TakesPart(sample, Sample.Body());
        var other = await TakesPart(sample, Sample.Body());
        var partner = await sample.House.SignedIn(Role.Partner, sample.Place, own);

        (await partner.GetStringAsync($"/organisations/{own}")).ShouldContain($"/organisations/{own}/edit");
        (await partner.GetStringAsync($"/organisations/{other}")).ShouldNotContain($"/organisations/{other}/edit");
        (await partner.GetAsync($"/organisations/{other}/edit")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await partner.GetAsync("/organisations/new")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var nobody = sample.House.Browser();
        (await nobody.GetAsync("/organisations")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static async Task<Guid> TakesPart(Sample sample, OrganisationFacts body) =>
        (
            await sample.Do<AddPartner, Participation>(deed =>
                deed.Run(
                    sample.Acronym,
                    new NewPartner(null, body, PartnerRole.ProjectPartner, When.Parse("2023")),
                    sample.Coordinator,
                    default
                )
            )
        ).OrganisationId;

    [GeneratedRegex("<a href=\"/organisations/([0-9a-f-]{36})\">")]
    private static partial Regex Link();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex Next();
}
