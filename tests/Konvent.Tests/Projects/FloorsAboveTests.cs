using System.Net;
using Konvent.Basics;
using Konvent.History;
using Konvent.History.Comparison;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.History;
using Konvent.Projects.Overview;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Projects;

/// <summary>What a floor above adds to a project: here one that watches tides.</summary>
public sealed class FloorsAboveTests
{
    [Theory, BothEngines]
    public async Task A_room_stands_where_it_says_for_those_who_may_enter_it(OnEngine engine)
    {
        await using var house = await WithTides(engine);
        var sample = await Sample.In(house);

        var coordinators = await Rail(sample, Role.Coordinator, sample.At("/instruments"));
        var viewers = await Rail(sample, Role.Viewer, sample.At());

        var (before, room, after) = (At("/instruments"), At("/tides"), At("/indicators"));
        coordinators.IndexOf(room, StringComparison.Ordinal).ShouldBeGreaterThan(Place(coordinators, before));
        coordinators.IndexOf(room, StringComparison.Ordinal).ShouldBeLessThan(Place(coordinators, after));
        viewers.ShouldContain(before);
        viewers.ShouldNotContain(room);

        string At(string address) => $"href=\"{sample.At(address)}\"";
        static int Place(string rail, string what) => rail.IndexOf(what, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_is_to_be_done_and_what_happened_stand_on_the_overview_for_one_query_more(OnEngine engine)
    {
        await using var house = await WithTides(engine);
        var sample = await Sample.In(house);
        var coordinator = await house.SignedIn(Role.Coordinator, sample.Place);
        var viewer = await house.SignedIn(Role.Viewer, sample.Place);

        var html = WebUtility.HtmlDecode(await coordinator.GetStringAsync(sample.At()));

        html.ShouldContain("Watch the tide of A programme");
        html.ShouldContain($"href=\"{sample.At("/tides/now")}\"");
        html.ShouldContain("due: May 2031");
        html.ShouldContain("due soon");
        html.ShouldContain("Spring tide");
        var seen = await viewer.GetStringAsync(sample.At());
        seen.ShouldNotContain("Watch the tide");
        seen.ShouldContain("Spring tide");
        // Twelve of the overview itself, and one for each floor above: the plans, and the tides.
        (await CountQueries.Of(house, coordinator, sample.At())).ShouldBeLessThanOrEqualTo(14);
    }

    [Theory, BothEngines]
    public async Task Its_things_are_told_in_the_history_and_their_facts_carry_sources(OnEngine engine)
    {
        await using var house = await WithTides(engine);
        var sample = await Sample.In(house);
        var tide = await Happens(sample, new Tide(sample.Project, "A spring tide"), "tide");
        await Happens(sample, new Tide(sample.Project, "A hidden ebb"), "ebb");
        var coordinator = await house.SignedIn(Role.Coordinator, sample.Place);
        var auditor = await house.SignedIn(Role.Auditor, sample.Place);

        var told = await auditor.GetStringAsync(sample.At("/history?kind=tide"));
        told.ShouldContain("A spring tide");
        var revision = await house.InDatabase(db =>
            db.Revisions.Where(r => r.Of == tide).Select(r => r.Id).SingleAsync()
        );
        (await auditor.GetStringAsync(sample.At($"/history/{revision}"))).ShouldContain("A spring tide");
        (await auditor.GetStringAsync(sample.At("/history"))).ShouldNotContain("A hidden ebb");
        (await coordinator.GetStringAsync(sample.At("/history"))).ShouldContain("A hidden ebb");

        var facts = await coordinator.GetStringAsync(sample.At("/sources/new"));
        facts.ShouldContain("A spring tide");
        facts.ShouldNotContain("A hidden ebb");
        foreach (var (of, part) in ((Guid, string)[])[(tide, "name"), (sample.Project, "tides")])
        {
            using var answer = await coordinator.PostForm(
                sample.At("/sources/new"),
                ("Of", of.ToString()),
                ("Form.Part", part),
                ("Form.Says.Texts[en]", "The water was high."),
                ("Form.Document", "Log of the harbour")
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.Found, part);
        }
    }

    [Theory, BothEngines]
    public async Task The_project_of_a_day_leads_to_its_page_of_that_day(OnEngine engine)
    {
        await using var house = await WithTides(engine);
        var sample = await Sample.In(house);
        house.Clock.Move(TimeSpan.FromDays(2));
        var auditor = await house.SignedIn(Role.Auditor, sample.Place);
        var day = house.Clock.Today().AddDays(-1).ToString("yyyy-MM-dd", null);

        var html = await auditor.GetStringAsync(sample.At($"/history/as-of/{day}"));

        html.ShouldContain($"<a href=\"{sample.At("/tides")}?day={day}\">Tides of that day</a>");
    }

    private static Task<House> WithTides(OnEngine engine) =>
        House.On(
            engine,
            adjust: services =>
                services
                    .AddSingleton(
                        new RoomOfProject("tides", "instruments.title", "map", Deed.WriteTexts, After: "instruments")
                    )
                    .AddSingleton(new KindInProject("tide", List: ("tides", "instruments.title")))
                    .AddSingleton(new KindInProject("ebb", HasFacts: false, Deed.ChangeProject))
                    .AddSingleton<IDescribeHistory>(new DescribeTide("tide"))
                    .AddSingleton<IDescribeHistory>(new DescribeTide("ebb"))
                    .AddScoped<WatchTides>()
                    .AddScoped<ISayWhatIsToDo>(all => all.GetRequiredService<WatchTides>())
                    .AddScoped<IMarkLife>(all => all.GetRequiredService<WatchTides>())
                    .AddSingleton<IShowAsOf, TidesAsOf>()
        );

    private static async Task<string> Rail(Sample sample, Role role, string page)
    {
        var html = await (await sample.House.SignedIn(role, sample.Place)).GetStringAsync(page);
        return html[
            html.IndexOf("id=\"rail\"", StringComparison.Ordinal)..html.IndexOf("<main", StringComparison.Ordinal)
        ];
    }

    private static async Task<Guid> Happens(Sample sample, Tide tide, string kind)
    {
        await sample.House.InDatabase(async db =>
        {
            db.Add(
                new Revision(
                    tide,
                    new RememberedAttribute(kind, 1),
                    Author.Program,
                    sample.House.Clock.GetUtcNow(),
                    null,
                    removed: false
                )
            );
            await db.SaveAs(Author.Program, default);
        });
        return tide.Id;
    }
}
