using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Regions;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.Projects.Regions;

public sealed class ImportRegionsTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task The_list_is_taken_over_once(OnEngine engine)
    {
        await using var house = await House.On(engine);

        var first = await house.ImportRegions();
        var second = await house.ImportRegions();

        (first.Taken, first.Unchanged, first.Former, first.Refused.Count).ShouldBe((5, 0, 0, 0));
        (second.Taken, second.Unchanged).ShouldBe((0, 5));
        var attica = await Stored(house, "EL30");
        attica.Level.ShouldBe(2);
        attica.Name[Language.Of("el")].ShouldBe("Αττική");
        attica.Name[Language.English].ShouldBe("Attiki");
        (await Stored(house, "DE111")).Name[Language.German].ShouldBe("Stuttgart, Stadtkreis");
    }

    [Theory, BothEngines]
    public async Task An_earlier_edition_explains_what_a_later_one_has_lost(OnEngine engine)
    {
        await using var house = await House.On(engine);
        await house.ImportRegions("code,name\nPL,Polska\nUKF1,Derbyshire\nPL34,Podlaskie", 2013);

        var report = await house.ImportRegions();

        report.Former.ShouldBe(2);
        (await Stored(house, "UKF1")).Edition.ShouldBe(2013);
        (await Stored(house, "PL")).Edition.ShouldBe(2024);
    }

    [Theory, BothEngines]
    public async Task A_list_imported_under_a_wrong_year_is_mended_by_importing_it_again(OnEngine engine)
    {
        await using var house = await House.On(engine);
        await house.ImportRegions(RegionsSample.Csv + "\nPL999,3,PL,PL99,Nowhere,Nowhere", 2027);

        await house.ImportRegions();

        var stored = await house.InDatabase(db => db.NutsRegions.AsNoTracking().ToListAsync());
        stored.Count.ShouldBe(5);
        stored.ShouldAllBe(region => region.Edition == 2024);
    }

    [Theory, BothEngines]
    public async Task Each_line_that_is_no_region_is_named_with_its_reason(OnEngine engine)
    {
        await using var house = await House.On(engine);

        var report = await house.ImportRegions(
            """
            code;level;name_native
            PL84;2;Podlaskie
            ;2;Nowhere
            P8;2;Nowhere
            PL8444;2;Nowhere
            PL85;3;Nowhere
            PL86;2;
            pl84;2;Podlaskie
            GR30;2;Attica
            GBF1;2;Derbyshire
            """ + $"\nPL87;2;{new string('x', 401)}\nPL88;2;Left\u202Eright\nPL89;2;Lut\uFFFDw"
        );

        report.Taken.ShouldBe(1);
        report
            .Refused.Select(line => $"{line.Line} {line.Reason["regions.refused.".Length..]}")
            .ShouldBe([
                "3 noCode",
                "4 codeForm",
                "5 codeForm",
                "6 level",
                "7 noName",
                "8 twice",
                "9 greece",
                "10 unitedKingdom",
                "11 nameTooLong",
                "12 strange",
                "13 strange",
            ]);
    }

    [Theory]
    [InlineData("", "noHeader")]
    [InlineData("code,name", "noRegions")]
    [InlineData("something,else\n1,2", "noHeader")]
    [InlineData("PL84,Podlaskie\nPL85,Other", "noHeader")]
    [InlineData("code,name\n\0\0\0,\u0001", "noRegions")]
    [InlineData("%PDF-1.7\n1 0 obj", "noHeader")]
    public async Task What_is_no_such_list_is_refused_whole(string csv, string rule)
    {
        var house = await houses.On(BothEnginesAttribute.Chosen[0]);

        var broken = await Should.ThrowAsync<RuleBroken>(() => house.ImportRegions(csv));

        broken.First.Key.ShouldBe("regions.rule." + rule);
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_does_not_take_in_the_file()
    {
        var house = await houses.On(BothEnginesAttribute.Chosen[0]);

        var broken = await Should.ThrowAsync<RuleBroken>(() =>
            house.ImportRegions("code,name\nPL84,\"Podlaskie\n" + string.Concat(Enumerable.Repeat("PL85,x\n", 5_000)))
        );

        broken.First.Key.ShouldBe("regions.rule.noTable");
    }

    [Fact]
    public async Task A_file_that_is_too_long_or_too_large_is_refused()
    {
        var house = await houses.On(BothEnginesAttribute.Chosen[0]);

        var lines = "code,name\n" + string.Concat(Enumerable.Repeat("P,x\n", 20_001));
        (await Should.ThrowAsync<RuleBroken>(() => house.ImportRegions(lines))).First.Key.ShouldBe(
            "regions.rule.tooManyLines"
        );
        var bytes = "code,name\n" + new string('x', 5 * 1024 * 1024);
        (await Should.ThrowAsync<RuleBroken>(() => house.ImportRegions(bytes))).First.Key.ShouldBe(
            "regions.rule.tooLarge"
        );
    }

    [Theory]
    [InlineData(1999)]
    [InlineData(0)]
    [InlineData(9999)]
    public async Task An_edition_is_a_year_in_which_there_could_be_one(int edition)
    {
        var house = await houses.On(BothEnginesAttribute.Chosen[0]);

        var broken = await Should.ThrowAsync<RuleBroken>(() => house.ImportRegions(RegionsSample.Csv, edition));

        broken.First.Field.ShouldBe("Edition");
    }

    [Fact]
    public async Task Only_an_operator_imports()
    {
        var sample = await Sample.In(await houses.On(BothEnginesAttribute.Chosen[0]));

        await Should.ThrowAsync<NotAllowed>(() =>
            sample.Do<ImportRegions>(deed =>
                deed.Run(RegionsSample.Stream(RegionsSample.Csv), 2024, sample.Officer, default)
            )
        );
    }

    [Theory]
    [InlineData("BE213", "nl")]
    [InlineData("BE10", "fr")]
    [InlineData("BE", "fr")]
    [InlineData("SE33", "sv")]
    [InlineData("PL84", "pl")]
    [InlineData("TR10", "en")]
    public void A_region_is_called_in_the_language_of_its_country(string code, string language) =>
        NutsLanguages.Of(code).Code.ShouldBe(language);

    private static Task<NutsRegion> Stored(House house, string code) =>
        house.InDatabase(db => db.NutsRegions.AsNoTracking().SingleAsync(r => r.Code == code));
}
