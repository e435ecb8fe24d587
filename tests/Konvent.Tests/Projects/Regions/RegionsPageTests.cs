using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Tests.Api;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Regions;

public sealed class RegionsPageTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task An_operator_imports_a_list_and_reads_what_became_of_it(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var browser = await house.SignedIn(Role.Operator);
        (await browser.GetStringAsync("/regions")).ShouldContain("No list yet");

        var answer = await browser.SendFile("NUTS_AT_2024.csv", RegionsSample.Csv + "\nGR30,2,GR,GR3,Attica,Attica");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await answer.Text();
        text.ShouldContain("NUTS 2024 has been imported.");
        text.ShouldContain("5 regions are new or have other names.");
        text.ShouldContain("1 line was not taken.");
        text.ShouldContain("No. 7: “GR30” – in NUTS, Greece is EL");
        (await browser.GetStringAsync("/regions")).ShouldContain("Polska");
    }

    [Theory, BothEngines]
    public async Task Codes_that_the_list_does_not_know_are_told_and_kept(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var (old, british, strange) = (
            await Body(sample, "PL34"),
            await Body(sample, "UKF1"),
            await Body(sample, "QQ999")
        );
        await Body(sample, "PL84");
        await house.ImportRegions("code,name\nPL34,Podlaskie", 2013);
        await house.ImportRegions();
        var browser = await house.SignedIn(Role.Operator);

        using var answer = await browser.GetAsync("/regions");

        var text = await answer.Text();
        text.ShouldContain("Last stood in NUTS 2013");
        text.ShouldContain("The United Kingdom is no longer in NUTS");
        text.ShouldContain("Stands in no edition that was imported");
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"/organisations/{strange}");
        text.ShouldNotContain("PL84 ");
        foreach (var id in new[] { old, british, strange })
            (await browser.GetStringAsync($"/organisations/{id}")).ShouldContain("not in NUTS 2024");
    }

    [Theory, BothEngines]
    public async Task A_known_code_brings_its_name_and_what_was_typed_wins(OnEngine engine)
    {
        await using var house = await House.On(engine);
        await house.ImportRegions();
        var sample = await Sample.In(house);
        var browser = await house.SignedIn(Role.Coordinator, sample.Place);
        (await browser.GetStringAsync("/organisations/new")).ShouldContain("<option value=\"PL84\">Podlaskie</option>");

        var filled = await Added(browser, ("Form.Region.Code", "el30"));
        var typed = await Added(browser, ("Form.Region.Code", "PL84"), ("Form.Region.Name", "Podlasie"));
        var unknown = await Added(browser, ("Form.Region.Code", "QQ999"));

        (await RegionOf(house, filled)).Name[Language.Of("el")].ShouldBe("Αττική");
        (await RegionOf(house, typed)).Name.ToString().ShouldBe("Podlasie");
        (await RegionOf(house, unknown)).Code.ShouldBe("QQ999");
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_with_a_file_is_said_at_its_field(OnEngine engine)
    {
        var house = await houses.On(engine);
        var browser = await house.SignedIn(Role.Operator);

        var empty = await browser.SendFile("nuts2024.csv", "");
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await empty.Text()).ShouldContain("Choose a file.");

        var yearless = await browser.SendFile("nuts.csv", RegionsSample.Csv);
        yearless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await yearless.Content.ReadAsStringAsync()).ShouldContain("Form_Edition-wrong");

        var picture = await browser.SendFile("nuts2024.csv", [0x89, .. "PNG\r\n"u8, 0xFF, 0xFE, 0x00, 0x80]);
        picture.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await picture.Content.ReadAsStringAsync()).ShouldContain("Form_File-wrong");
    }

    [Theory, BothEngines]
    public async Task For_all_but_operators_there_is_no_such_page(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        (await browser.GetAsync("/regions")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetStringAsync("/projects")).ShouldNotContain("href=\"/regions\"");
    }

    [Theory, BothEngines]
    public async Task Programs_look_regions_up_by_code_and_name(OnEngine engine)
    {
        await using var house = await House.On(engine);
        await house.ImportRegions();
        var api = await KeyHolder.With(await Sample.In(house), Role.Viewer);

        var first = await api.Get("/regions?limit=2");
        first.Json!["items"]!.AsArray().Select(item => item!["code"]!.GetValue<string>()).ShouldBe(["DE111", "EL30"]);
        var next = await api.Get($"/regions?limit=2&after={first.Json!["next"]}");
        next.Json!["items"]![0]!["code"]!.GetValue<string>().ShouldBe("PL");
        var found = await api.Get("/regions?q=attiki");
        found.Json!["items"]!.AsArray().Count.ShouldBe(1);
        found.Json!["items"]![0]!["name"]!["el"]!.GetValue<string>().ShouldBe("Αττική");
    }

    private static async Task<Guid> Body(Sample sample, string code) =>
        (
            await sample.TakesPart(
                organisation: Sample.Body() with
                {
                    Region = new(code, Sample.Say("en", "Somewhere")),
                }
            )
        ).OrganisationId;

    private static async Task<Guid> Added(HttpClient browser, params (string, string)[] region)
    {
        var answer = await browser.PostForm(
            "/organisations/new",
            [("Form.Name", Sample.Unique("Body ")), ("Form.Language", "en"), .. region]
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        return Guid.Parse(answer.Headers.Location!.ToString()[^36..]);
    }

    private static async Task<Region> RegionOf(House house, Guid organisation) =>
        (await house.InDatabase(db => db.Organisations.AsNoTracking().SingleAsync(o => o.Id == organisation))).Region!;
}
