using System.Globalization;
using System.Net;
using System.Text;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Import.Organisations;
using Konvent.Projects.Import.Tables;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Tests.Projects.Documents;
using Konvent.Tests.Projects.Regions;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Import;

public sealed class ImportOrganisationsTests(Houses houses)
{
    private const string Page = "/organisations/import";

    [Theory, BothEngines]
    public async Task An_officer_looks_a_list_through_and_enters_it(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        await house.ImportRegions();
        var browser = await house.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        var (gmina, amt) = (Sample.Unique("Gmina Łódka "), Sample.Unique("Landratsamt "));
        var list = $"""
            Verzeichnis;;;;
            Name;Englischer Name;Land;Ort;NUTS;Bemerkung
            {gmina};Boat Municipality;Polen;Łódka;PL84;x
            {amt};;de;Musterstadt;;
            {gmina.ToUpperInvariant()};;PL;lodka;;
            ;;PL;;;
            Insel;;Atlantis;;;
            Regione Esempio;;IT;;Q!;
            """;

        var tried = await browser.Upload(Page, Encoding.UTF8.GetBytes(list), "list.csv", ("Form.OnTrial", "true"));
        var told = await tried.Text();
        told.ShouldContain("nothing has been entered");
        told.ShouldContain("2 new organisations. 1 known already. 3 lines were not taken.");
        (await Named(house, gmina)).ShouldBeEmpty();

        told = await (await browser.Upload(Page, Encoding.UTF8.GetBytes(list), "list.csv")).Text();

        told.ShouldContain("The list has been imported.");
        told.ShouldContain("Bemerkung (not taken)");
        told.ShouldContain("Line 6: No organisation is named here.");
        told.ShouldContain("Line 7, Insel: Which country is “Atlantis”?");
        told.ShouldContain("Line 8, Regione Esempio:");
        var entered = (await Named(house, gmina)).ShouldHaveSingleItem();
        (entered.Country, entered.Town, entered.Region!.Code).ShouldBe(("PL", "Łódka", "PL84"));
        entered.Region.Name.ToString().ShouldBe("Podlaskie");
        entered.Name.Source.ShouldBe(Language.Polish);
        entered.Name[Language.English].ShouldBe("Boat Municipality");
        (await Named(house, amt)).ShouldHaveSingleItem().Name.Source.ShouldBe(Language.German);
        (await (await browser.Upload(Page, Encoding.UTF8.GetBytes(list), "list.csv")).Text()).ShouldContain(
            "0 new organisations. 3 known already."
        );
    }

    [Theory]
    [InlineData("Nederland", "NL")]
    [InlineData("Österreich", "AT")]
    [InlineData("España", "ES")]
    [InlineData("Ελλάδα", "GR")]
    [InlineData("ΕΛΛΑΔΑ", "GR")]
    [InlineData("Magyarország", "HU")]
    [InlineData("България", "BG")]
    [InlineData("Suomi", "FI")]
    [InlineData("Éire", "IE")]
    [InlineData("Česká republika", "CZ")]
    [InlineData("Belgique", "BE")]
    [InlineData("Szwajcaria", "CH")]
    [InlineData("Elsewhere", null)]
    public void A_country_is_known_in_its_own_languages(string typed, string? country) =>
        CountryWords.CountryOf(typed, new Texts()).ShouldBe(country);

    [Fact]
    public void Every_country_is_known_as_it_is_called_there()
    {
        foreach (
            var region in CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(at => new RegionInfo(at.Name))
        )
            if (Countries.Know(region.TwoLetterISORegionName))
                CountryWords.CountryOf(region.NativeName, new Texts()).ShouldBe(region.TwoLetterISORegionName);
    }

    [Theory, BothEngines]
    public async Task A_list_that_breaks_off_enters_nothing(OnEngine engine)
    {
        var house = await houses.On(engine);
        var browser = await house.SignedIn(Role.Operator);
        var name = Sample.Unique("Agency ");
        var lines = string.Concat(Enumerable.Range(0, 5_000).Select(number => $"{name} {number};PL\n"));

        (await Refused($"Name;Country\n{lines}\"{new string('x', 20_000)}")).ShouldContain(
            "In line 5002 a cell is longer"
        );
        (await Refused($"Name;Country\n{lines}nul\0;PL\n")).ShouldContain("signs that cannot be stored");
        (await Refused($"Country;Town\nPL;Łódka\n")).ShouldContain("No column says what the organisations are called");
        (await Refused("")).ShouldContain("There is nothing in this file.");
        (await Refused("a;b\nc;d\n")).ShouldContain("no headings are known");

        (await Named(house, name)).ShouldBeEmpty();

        async Task<string> Refused(string list)
        {
            using var answer = await browser.Upload(Page, Encoding.UTF8.GetBytes(list), "list.csv");
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await answer.Text());
            return await answer.Text();
        }
    }

    [Theory, BothEngines]
    public async Task Of_very_many_lines_that_are_wrong_the_first_are_named(OnEngine engine)
    {
        var house = await houses.On(engine);
        var lines = string.Concat(Enumerable.Range(0, 3_000).Select(number => $"Agency {number};Nowhere\n"));

        var report = await new Sample(house, default, default, "").Do<ImportOrganisations, OrganisationsReport>(deed =>
            deed.Run(
                TableFile.Of(Encoding.UTF8.GetBytes("Name;Country\n" + lines)),
                onTrial: false,
                Sample.Operator,
                default
            )
        );

        (report.Entered, report.NotTaken, report.Told.Count).ShouldBe((0, 3_000, OrganisationsReport.MostTold));
        report
            .Told[0]
            .ShouldSatisfyAllConditions(
                line => line.Line.ShouldBe(2),
                line => line.Said.ShouldHaveSingleItem().ShouldContain("Nowhere")
            );
    }

    [Theory, BothEngines]
    public async Task More_lines_than_are_taken_at_once_are_refused(OnEngine engine)
    {
        var house = await houses.On(engine);
        var lines = string.Concat(Enumerable.Repeat("Agency;Nowhere\n", ImportOrganisations.MostLines + 1));
        var list = "Name;Country\n" + lines;

        var broken = await Should.ThrowAsync<RuleBroken>(() =>
            new Sample(house, default, default, "").Do<ImportOrganisations, OrganisationsReport>(deed =>
                deed.Run(TableFile.Of(Encoding.UTF8.GetBytes(list)), onTrial: false, Sample.Operator, default)
            )
        );

        broken.First.Key.ShouldBe("import.rule.lines");
    }

    private static async Task<List<Organisation>> Named(House house, string name)
    {
        var folded = Folding.Fold(name).Trim();
        return await house.InDatabase(db => db.Organisations.Where(o => o.SortName.StartsWith(folded)).ToListAsync());
    }
}
