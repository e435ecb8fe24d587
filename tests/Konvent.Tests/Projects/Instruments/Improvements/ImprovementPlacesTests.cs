using System.Net;
using Konvent.People.Rights;
using Konvent.Projects.Instruments.Improvements;
using Shouldly;

namespace Konvent.Tests.Projects.Instruments.Improvements;

/// <summary>Where improvements are found, where not, and at what cost.</summary>
public sealed class ImprovementPlacesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Another_instrument_knows_it_not_nor_does_another_project(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var other = await ImprovementSample.In(better.House);
        var improvement = await better.Add("The call pays for ferries.");
        var browser = await better.House.SignedIn(Role.Coordinator, better.Sample.Place);
        var elsewhere = await better.House.SignedIn(Role.Coordinator, other.Sample.Place);

        (await browser.GetAsync(other.At())).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var page in (string[])["", "/new", $"/{improvement.Id}"])
            (await elsewhere.GetAsync(better.At(page))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync(other.At($"/{improvement.Id}"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_improvements(OnEngine engine)
    {
        var better = await ImprovementSample.In(await houses.On(engine));
        var browser = await better.House.SignedIn(Role.Coordinator, better.Sample.Place);
        await better.Add("One");
        var pages = (string[])[better.At(), better.Sample.At("/instruments")];
        var few = new List<int>();
        foreach (var page in pages)
            few.Add(await Queries.Of(() => browser.GetStringAsync(page)));
        for (var n = 0; n < 8; n++)
            await better.Add($"Another {n}");

        foreach (var (page, before) in pages.Zip(few))
            (await Queries.Of(() => browser.GetStringAsync(page))).ShouldBe(before, page);
        var all = await better.House.InDatabase(db => db.ImprovementsIn(better.Sample.Project, default));
        all.Count.ShouldBe(9);
        all.ShouldAllBe(one => one.InstrumentId == better.Group.Instrument && one.Date.Edtf == "2020-05");
    }
}
