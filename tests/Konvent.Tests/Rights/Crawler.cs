using System.Net;
using System.Text.RegularExpressions;

namespace Konvent.Tests.Rights;

/// <summary>A page as somebody found it: its address, where the link to it stood, and the answer.</summary>
internal sealed record Visit(string Address, string? From, HttpStatusCode Status, string Html)
{
    public override string ToString() => $"{(int)Status} {Address}, linked from {From ?? "nowhere"}";
}

/// <summary>Follows every link there is, as a person with much patience would.</summary>
internal static partial class Crawler
{
    public const int MostPages = 2_000;

    /// <summary>All pages that can be reached from these doors, each once; not more than <see cref="MostPages"/>.</summary>
    public static async Task<List<Visit>> Follow(HttpClient browser, params string[] doors)
    {
        var found = new HashSet<string>(doors);
        var waiting = new Queue<(string Address, string? From)>(doors.Select(door => (door, (string?)null)));
        var visits = new List<Visit>();
        while (waiting.TryDequeue(out var next) && visits.Count < MostPages)
        {
            using var answer = await browser.GetAsync(next.Address);
            var isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
            var html = isPage ? await answer.Content.ReadAsStringAsync() : "";
            visits.Add(new(next.Address, next.From, answer.StatusCode, html));
            foreach (var link in Links(browser.BaseAddress!, next.Address, answer, html).Where(found.Add))
                waiting.Enqueue((link, next.Address));
        }
        return visits;
    }

    /// <summary>Links within a page that lead to no place in it.</summary>
    public static IEnumerable<string> LostPlaces(Visit visit) =>
        Fragment()
            .Matches(visit.Html)
            .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
            .Where(place => !visit.Html.Contains($"id=\"{place}\"", StringComparison.Ordinal))
            .Select(place => $"{visit.Address}#{place}");

    private static IEnumerable<string> Links(Uri house, string page, HttpResponseMessage answer, string html)
    {
        var here = new Uri(house, page);
        var addresses = Href().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));
        if (answer.Headers.Location is { } onward)
            addresses = addresses.Append(onward.OriginalString);
        return addresses
            .Select(address => Uri.TryCreate(here, address, out var whole) ? whole : null)
            .OfType<Uri>()
            .Where(address => address.Authority == house.Authority && address.Scheme == house.Scheme)
            .Select(address => address.PathAndQuery)
            .Where(address => !address.StartsWith("/built/", StringComparison.Ordinal));
    }

    [GeneratedRegex("href=\"([^\"#]+)")]
    private static partial Regex Href();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Fragment();
}
