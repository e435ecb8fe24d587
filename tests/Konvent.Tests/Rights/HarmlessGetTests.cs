using Shouldly;

namespace Konvent.Tests.Rights;

/// <summary>Somebody with each role follows every link there is, twice, and nothing has changed.</summary>
public sealed class HarmlessGetTests
{
    private static readonly string[] Doors =
    [
        "/",
        "/projects",
        "/organisations",
        "/programmes",
        "/people",
        "/account",
        "/mail",
    ];

    [Theory, BothEngines]
    public async Task Following_every_link_changes_nothing(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var browsers = (await Neighbours.In(house)).ConvertAll(one => one.Browser);
        foreach (var browser in browsers)
            await Crawl(browser); // The first round may write keys of the server's own.
        var before = await house.InDatabase(TableContents.Of);

        var seen = 0;
        foreach (var browser in browsers)
            seen = Math.Max(seen, await Crawl(browser));

        var after = await house.InDatabase(TableContents.Of);
        after.Except(before).ShouldBeEmpty("came into being");
        before.Except(after).ShouldBeEmpty("went away");
        seen.ShouldBeInRange(20, Crawler.MostPages - 1, "the crawler sees much, and comes to an end");
    }

    /// <summary>Follows all links; answers how many pages there were. None may break.</summary>
    private static async Task<int> Crawl(HttpClient browser)
    {
        var visits = await Crawler.Follow(browser, Doors);
        visits.Where(visit => (int)visit.Status >= 500).ShouldBeEmpty();
        return visits.Count;
    }
}
