using System.Net;
using Shouldly;

namespace Konvent.Tests.Rights;

/// <summary>Whatever a page offers to somebody is there for them: no link leads to a page that is missing or closed.</summary>
public sealed class DeadLinksTests
{
    [Theory, BothEngines]
    public async Task Every_link_on_every_page_leads_somewhere_for_everybody(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var dead = new List<string>();
        foreach (var (name, browser) in await Neighbours.In(house))
        {
            var visits = await Crawler.Follow(browser, "/", "/projects", "/nowhere");
            visits.Count.ShouldBeInRange(5, Crawler.MostPages - 1, name);
            dead.AddRange(
                visits.Where(visit => visit.From is not null && !IsThere(visit)).Select(visit => $"{name}: {visit}")
            );
            dead.AddRange(visits.SelectMany(Crawler.LostPlaces).Select(place => $"{name}: {place} is not on its page"));
        }

        dead.ShouldBeEmpty();
    }

    // Where a page leads on, the crawler has followed.
    private static bool IsThere(Visit visit) =>
        visit.Status
            is HttpStatusCode.OK
                or HttpStatusCode.Redirect
                or HttpStatusCode.MovedPermanently
                or HttpStatusCode.SeeOther;
}
