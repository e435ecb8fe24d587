using System.Xml.Linq;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Site.Keeping;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Site.Found;

/// <summary>Lists the public pages for search engines: every launched public project in each of its languages.</summary>
internal static class Sitemap
{
    /// <summary>More addresses no sitemap may have (sitemaps.org, protocol 0.9).</summary>
    private const int MostAddresses = 50_000;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public static void MapSitemap(this IEndpointRouteBuilder app) =>
        app.MapGet("/sitemap.xml", Write).CacheOutput(KeepList.Name).ExcludeFromDescription();

    private static async Task<ContentHttpResult> Write(
        HttpContext http,
        KonventDb db,
        ServerSettings server,
        CancellationToken stop
    )
    {
        http.SayKept();
        var projects = await db
            .Projects.ReadableBy(null)
            .OrderBy(p => p.Path)
            .Select(p => new { p.Path, p.Languages })
            .ToListAsync(stop);
        var pages = projects.SelectMany(p =>
            p.Languages.Select(language => Page(server, p.Path, language, p.Languages))
        );
        var map = new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Html),
            new XElement(Map + "url", new XElement(Map + "loc", server.LinkBase + "/")),
            pages.Take(MostAddresses - 1)
        );
        return TypedResults.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + map, "application/xml");
    }

    private static XElement Page(ServerSettings server, string path, Language language, IReadOnlyList<Language> all) =>
        new(
            Map + "url",
            new XElement(Map + "loc", $"{server.LinkBase}/{path}/{language}"),
            all.Select(other => new XElement(
                Html + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", other.Code),
                new XAttribute("href", $"{server.LinkBase}/{path}/{other}")
            ))
        );
}
