using System.Text.RegularExpressions;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Tests.Site;
using Shouldly;

namespace Konvent.Tests.Projects.Regions.Map;

public sealed partial class MapOnPagesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_partners_page_shows_where_they_are_and_the_list_has_the_same_numbers(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.TakesPart(PartnerRole.LeadPartner);
        await sample.TakesPart(organisation: Sample.Body(country: "DE") with { Town = "Dresden" });
        await sample.TakesPart(organisation: Sample.Body(country: "") with { Town = null });
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        var html = await browser.GetStringAsync(sample.At("/partners"));

        var map = Figure().Match(html).Value;
        map.ShouldContain("role=\"img\"");
        map.ShouldContain("Partners in Poland, Germany.");
        map.ShouldContain("GeoNames");
        map.ShouldContain("map-lead");
        map.ShouldNotContain("style=");
        Regex.Count(html, "class=\"map-number\"").ShouldBe(2);
        map.Length.ShouldBeLessThan(40_000);
    }

    [Theory, BothEngines]
    public async Task Without_a_known_country_there_is_a_list_only(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.TakesPart(organisation: Sample.Body(country: "") with { Town = null });
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        (await browser.GetStringAsync(sample.At("/partners"))).ShouldNotContain("<figure class=\"map\"");
    }

    [Theory, BothEngines]
    public async Task The_public_page_shows_the_map_in_its_language(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));

        var html = await sample.House.Browser().GetStringAsync($"/{Slug.Of(sample.Acronym)}/pl");

        var map = Figure().Match(html).Value;
        map.ShouldContain("Partnerzy w krajach: Finlandia.");
        map.ShouldContain("map-somewhere");
    }

    [GeneratedRegex("<figure class=\"map\">.*?</figure>", RegexOptions.Singleline)]
    private static partial Regex Figure();
}
