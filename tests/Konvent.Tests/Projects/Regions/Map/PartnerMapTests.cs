using Konvent.Basics;
using Konvent.Projects.Partners;
using Konvent.Projects.Regions.Map;
using Shouldly;

namespace Konvent.Tests.Projects.Regions.Map;

public sealed class PartnerMapTests
{
    // The example of EPSG Guidance Note 7-2, and places as published in EPSG:3035.
    [Theory]
    [InlineData(5, 50, 3962.79945, 2999.71885)]
    [InlineData(10, 52, 4321, 3210)]
    public void A_place_lies_where_the_projection_puts_it(double east, double north, double x, double y)
    {
        var place = Laea.Of(east, north);

        place.X.ShouldBe(x, 0.001);
        (Laea.UpperEdge - place.Y).ShouldBe(y, 0.001);
    }

    [Theory]
    [InlineData("PL", "Warszawa", 21.01, 52.23)]
    [InlineData("PL", "Warsaw", 21.01, 52.23)]
    [InlineData("PL", "bialystok", 23.16, 53.13)]
    [InlineData("DE", "Halle (Saale)", 11.97, 51.48)]
    [InlineData("DE", "Magdeburg", 11.63, 52.13)]
    [InlineData("IT", "Torino", 7.69, 45.07)]
    [InlineData("GR", "Athens", 23.73, 37.98)]
    [InlineData("FI", "Joensuu, Pohjois-Karjala", 29.76, 62.6)]
    public void A_town_is_found_by_what_people_call_it(string country, string name, double east, double north)
    {
        var (found, there) = (MapData.Town(country, name).ShouldNotBeNull(), Laea.Of(east, north));

        Math.Max(Math.Abs(found.X - there.X), Math.Abs(found.Y - there.Y)).ShouldBeLessThan(6);
    }

    [Fact]
    public void Every_country_that_takes_part_is_drawn_and_its_middle_lies_in_it()
    {
        var outlines = MapData.Outlines(fine: true);

        Countries.All.Except(outlines.Select(outline => outline.Country)).ShouldBeEmpty();
        outlines.Select(outline => outline.Country).ShouldBeUnique();
        outlines.ShouldAllBe(outline => MapBox.At(outline.Middle).Meets(outline.Main));
    }

    [Theory]
    [InlineData(true, 80_000)]
    [InlineData(false, 40_000)]
    public void The_outlines_stay_small(bool fine, int most) =>
        MapData.Outlines(fine).Sum(outline => outline.Path.Length).ShouldBeLessThan(most);

    [Fact]
    public void Whoever_has_a_town_stands_in_it_and_the_others_in_the_middle_of_the_country()
    {
        var map = PartnerMap
            .Of([Partner("PL", "Poznań", PartnerRole.LeadPartner), Partner("DE", "Magdeburg"), Partner("CZ", null)])
            .ShouldNotBeNull();

        map.Marks.Select(mark => (mark.Label, mark.IsLead, mark.IsExact))
            .ShouldBe([("1", true, true), ("2", false, true), ("3", false, false)]);
        map.Lands.Where(land => land.HasPartner)
            .Select(land => land.Country)
            .ShouldBe(["PL", "DE", "CZ"], ignoreOrder: true);
        map.Lands.ShouldNotContain(land => land.Country == "PT");
    }

    [Fact]
    public void Marks_never_lie_upon_each_other_and_none_is_lost()
    {
        var partners = Enumerable
            .Range(0, 60)
            .Select(n => Partner(Countries.All[n % 12], n % 3 == 0 ? "Nowhere at all" : null))
            .ToList();

        var map = PartnerMap.Of(partners).ShouldNotBeNull();

        map.Marks.SelectMany(mark => mark.Numbers).Order().ShouldBe(Enumerable.Range(1, 60));
        foreach (var (n, mark) in map.Marks.Index())
            map.Marks.Skip(n + 1).ShouldNotContain(other => other.Box.Meets(mark.Box));
    }

    [Fact]
    public void Neighbours_across_a_border_are_shown_with_it_and_not_with_all_of_Europe()
    {
        var map = PartnerMap.Of([Partner("DE", "Görlitz"), Partner("PL", "Zgorzelec")]).ShouldNotBeNull();

        map.View.Width.ShouldBe(450, 1);
        map.Lands.Count.ShouldBeLessThan(8);
        map.Marks.ShouldHaveSingleItem().Label.ShouldBe("1, 2");
    }

    [Fact]
    public void The_view_never_shows_what_lies_beyond_the_map()
    {
        foreach (var country in Countries.All)
        {
            var view = PartnerMap.Of([Partner(country, null)]).ShouldNotBeNull().View;
            (view.Inside(MapData.Whole) == view).ShouldBeTrue(country);
        }
    }

    [Fact]
    public void Where_no_country_is_known_there_is_no_map() => PartnerMap.Of([Partner("", "Warszawa")]).ShouldBeNull();

    [Fact]
    public void A_map_of_all_countries_stays_small_enough_to_be_sent()
    {
        var map = PartnerMap.Of(Countries.All.Select(country => Partner(country, null))).ShouldNotBeNull();

        map.Lands.Sum(land => land.Path.Length).ShouldBeLessThan(40_000);
    }

    private static PartnerRow Partner(string country, string? town, PartnerRole role = PartnerRole.ProjectPartner) =>
        new(
            Guid.CreateVersion7(),
            role,
            null,
            Guid.CreateVersion7(),
            Sample.Say("en", "Somebody"),
            country,
            town,
            null,
            null,
            "somebody"
        );
}
