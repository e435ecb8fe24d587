using System.Net;
using System.Text.RegularExpressions;
using Konvent.People.Accounts;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Browser.Tests.Pages;

/// <summary>Follows every link that somebody is shown, without a browser, and keeps the fullest page of each kind.</summary>
internal sealed partial class Walk(PageMap map, HttpClient browser)
{
    private const int MostPages = 2_000;
    private static readonly string[] Doors = ["/", "/sign-in"];
    private readonly Dictionary<string, (string Address, int Length)> fullest = [];

    /// <summary>Links that somebody was shown and then not let in by.</summary>
    public List<string> DeadEnds { get; } = [];

    /// <summary>One address for each page that was found.</summary>
    public IReadOnlyDictionary<string, string> Pages =>
        fullest.ToDictionary(page => page.Key, page => page.Value.Address);

    /// <param name="person">One of the demo's people; null for somebody who has not signed in.</param>
    public static async Task<Walk> Of(House house, string? person)
    {
        using var browser = house.Browser();
        if (person is not null)
        {
            var id = await house.InDatabase(db =>
                db.Set<Account>().Where(a => a.Name == person).Select(a => a.Id).SingleAsync()
            );
            using var entered = await browser.PostForm("/sign-in?handler=Demo", ("person", id.ToString()));
            entered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }
        var walk = new Walk(new PageMap(house), browser);
        await walk.FollowAll();
        return walk;
    }

    private async Task FollowAll()
    {
        var found = Doors.ToDictionary(door => door, _ => "");
        var waiting = new Queue<string>(Doors);
        while (waiting.TryDequeue(out var address) && found.Count < MostPages)
        {
            using var answer = await browser.GetAsync(address);
            if ((int)answer.StatusCode >= 400)
                DeadEnds.Add($"{address} ({(int)answer.StatusCode}), linked from {found[address]}");
            foreach (var link in await Links(address, answer))
                if (found.TryAdd(link, address))
                    waiting.Enqueue(link);
        }
        found.Count.ShouldBeLessThan(MostPages, "the walk comes to an end");
    }

    private async Task<IEnumerable<string>> Links(string address, HttpResponseMessage answer)
    {
        if (answer.Headers.Location is { } onward)
            return IsHere(onward.OriginalString) ? [onward.OriginalString] : [];
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            return [];
        var html = await answer.Content.ReadAsStringAsync();
        Keep(address, html.Length);
        return Href().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(IsHere);
    }

    private void Keep(string address, int length)
    {
        if (map.At(address) is { } page && length > fullest.GetValueOrDefault(page).Length)
            fullest[page] = (address, length);
    }

    private static bool IsHere(string address) =>
        address.StartsWith('/')
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.StartsWith("/built/", StringComparison.Ordinal);

    [GeneratedRegex("href=\"([^\"#]+)")]
    private static partial Regex Href();
}
