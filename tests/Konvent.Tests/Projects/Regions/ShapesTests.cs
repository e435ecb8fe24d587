using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Regions.Shapes;
using Konvent.Reading;
using Konvent.Tests.Site;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Regions;

public sealed class ShapesTests(Houses houses)
{
    private const string Square = "[[[22,52],[24,52],[24,54],[22,54],[22,52]]]";

    [Theory, BothEngines]
    public async Task An_operator_imports_shapes_and_the_map_shows_the_region(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        await sample.TakesPart(organisation: Sample.Body() with { Town = null });
        var viewer = await house.SignedIn(Role.Viewer, sample.Place);
        (await viewer.GetStringAsync(sample.At("/partners"))).ShouldNotContain("map-region");
        var browser = await house.SignedIn(Role.Operator);

        var answer = await browser.SendFile("NUTS_RG_20M_2024_4326.geojson", Collection(Feature("PL84", Square)));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Text()).ShouldContain("The shape of 1 region was taken over.");
        var html = await viewer.GetStringAsync(sample.At("/partners"));
        html.ShouldContain("class=\"map-region\"");
        html.ShouldContain("EuroGeographics");
        (await Import(house, Collection(Feature("PL84", Square)))).Unchanged.ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_public_page_that_was_kept_shows_shapes_that_came_later(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await PublicSample.In(house);
        var address = $"/{Slug.Of(sample.Acronym)}/en";
        (await house.Browser().GetStringAsync(address)).ShouldNotContain("map-region");

        await Import(house, Collection(Feature("PL84", Square)));

        (await house.Browser().GetStringAsync(address)).ShouldContain("map-region");
    }

    [Theory, BothEngines]
    public async Task Metres_and_degrees_of_one_place_are_one_shape(OnEngine engine)
    {
        await using var house = await House.On(engine);

        await Import(
            house,
            Collection(
                Feature(
                    "PL84",
                    "[[[5000000,3000000],[5100000,3000000],[5100000,3100000],[5000000,3100000],[5000000,3000000]]]"
                ),
                """{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3035"}}"""
            )
        );

        var shape = await house.InDatabase(db => db.NutsShapes.AsNoTracking().SingleAsync());
        (shape.BoxLeft, shape.BoxTop, shape.BoxRight, shape.BoxBottom).ShouldBe((5000, 2400, 5100, 2500));
    }

    [Theory]
    [InlineData("""{"type":"FeatureCollection"}""", "noShapes")]
    [InlineData("""{"features":5}""", "noShapes")]
    [InlineData("""{"features":[]}""", "noShapes")]
    [InlineData("""{"features":[5,null]}""", "noShapes")]
    [InlineData(
        """{"features":[{"properties":{"NUTS_ID":"PL84"},"geometry":{"type":"Polygon","coordinates":[[[NaN,1]]]}}]}""",
        "noShapes"
    )]
    [InlineData(
        """{"features":[{"properties":{"NUTS_ID":"PL84"},"geometry":{"type":"Polygon","coordinates":"far"}}]}""",
        "noShapes"
    )]
    [InlineData("""{"crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features":[]}""", "projection")]
    public async Task What_is_no_file_of_shapes_is_refused_whole(string json, string rule)
    {
        var house = await houses.On(BothEnginesAttribute.Chosen[0]);

        (await Should.ThrowAsync<RuleBroken>(() => Import(house, json))).First.Key.ShouldBe("regions.rule." + rule);
    }

    [Fact]
    public async Task What_is_deep_or_endless_is_refused_with_a_sentence()
    {
        var house = await houses.On(BothEnginesAttribute.Chosen[0]);

        var deep = Collection(Feature("PL84", new string('[', 5_000) + new string(']', 5_000)));
        (await Should.ThrowAsync<RuleBroken>(() => Import(house, deep))).First.Key.ShouldBe("regions.rule.noShapes");
        var endless = Collection(Feature("PL84", $"[[{string.Join(',', Enumerable.Repeat("[22,52]", 600_001))}]]"));
        (await Should.ThrowAsync<RuleBroken>(() => Import(house, endless))).First.Key.ShouldBe(
            "regions.rule.tooManyPoints"
        );
    }

    [Fact]
    public async Task Shapes_that_are_none_are_named_and_the_others_taken()
    {
        await using var house = await House.On(BothEnginesAttribute.Chosen[0]);

        var report = await Import(
            house,
            Collection(
                string.Join(
                    ',',
                    Feature("PL84", Square),
                    Feature("PL84", Square),
                    Feature("somewhere", Square),
                    Feature("PL85", "[[[22,52],[1e999,52],[24,54],[22,52]]]"),
                    Feature("PL86", "[[[22,152],[23,152],[24,154],[22,152]]]"),
                    Feature("PL87", "[[[22,52],[24,52]]]"),
                    Feature("PL88", "[]"),
                    Feature("PL89", $"[[{string.Join(',', Enumerable.Repeat("[22,52]", 20_001))}]]"),
                    Feature("FRY30", "[[[-52,4],[-54,4],[-54,2],[-52,2],[-52,4]]]")
                )
            )
        );

        report.Taken.ShouldBe(1);
        report
            .Refused.Select(line => line.Reason["regions.refused.".Length..])
            .ShouldBe(["twice", "codeForm", "shape", "shape", "shape", "shape", "detailed", "beyond"]);
    }

    private static Task<ShapesReport> Import(House house, string json) =>
        new Sample(house, default, default, "").Do<ImportShapes, ShapesReport>(deed =>
            deed.Run(RegionsSample.Stream(json), Sample.Operator, default)
        );

    private static string Feature(string code, string coordinates) =>
        $$"""{"properties":{"NUTS_ID":"{{code}}"},"geometry":{"coordinates":{{coordinates}},"type":"Polygon"} }""";

    private static string Collection(string features, string crs = "null") =>
        $$"""{"type":"FeatureCollection","crs":{{crs}},"features":[{{features}}]}""";
}
