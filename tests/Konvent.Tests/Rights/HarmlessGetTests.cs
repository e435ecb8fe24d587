using System.Net;
using System.Text.RegularExpressions;
using Konvent.Basics;
using Konvent.Commands.Demo;
using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Partners;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Rights;

/// <summary>Somebody with each role follows every link there is, twice, and nothing has changed.</summary>
public sealed partial class HarmlessGetTests
{
    private const int MostPages = 400;
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
        var browsers = await Everybody(house);
        foreach (var browser in browsers)
            await Crawl(browser); // The first round may write keys of the server's own.
        var before = await house.InDatabase(TableContents.Of);

        var seen = 0;
        foreach (var browser in browsers)
            seen = Math.Max(seen, await Crawl(browser));

        var after = await house.InDatabase(TableContents.Of);
        after.Except(before).ShouldBeEmpty("came into being");
        before.Except(after).ShouldBeEmpty("went away");
        seen.ShouldBeInRange(20, MostPages - 1, "the crawler sees much, and comes to an end");
    }

    /// <summary>Follows all links from the first page on; answers how many pages there were. None may break.</summary>
    private static async Task<int> Crawl(HttpClient browser)
    {
        var found = new HashSet<string>(Doors);
        var waiting = new Queue<string>(found);
        while (waiting.TryDequeue(out var address) && found.Count < MostPages)
        {
            using var answer = await browser.GetAsync(address);
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
            foreach (var link in await Links(answer))
                if (found.Add(link))
                    waiting.Enqueue(link);
        }
        return found.Count;
    }

    private static async Task<IEnumerable<string>> Links(HttpResponseMessage answer)
    {
        if (answer.Headers.Location is { } onward)
            return IsHere(onward.OriginalString) ? [onward.OriginalString] : [];
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            return [];
        var html = await answer.Content.ReadAsStringAsync();
        return Href().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(IsHere);
    }

    private static bool IsHere(string address) =>
        address.StartsWith('/')
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.StartsWith("/built/", StringComparison.Ordinal);

    private static async Task<List<HttpClient>> Everybody(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
        var (place, organisation) = await house.InDatabase(async db =>
        {
            var project = await db.Projects.SingleAsync(p => p.Path == "next2met");
            var part = await db.Participations.FirstAsync(p => p.ProjectId == project.Id);
            return (project.Place, part.OrganisationId);
        });
        var browsers = new List<HttpClient> { house.Browser(), await house.SignedIn(Role.Operator) };
        browsers.Add(await house.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(place.Programme!.Value)));
        foreach (var role in Giving.RolesAt(place))
            browsers.Add(await house.SignedIn(role, place, role == Role.Partner ? organisation : null));
        return browsers;
    }

    [GeneratedRegex("href=\"([^\"#]+)")]
    private static partial Regex Href();
}
