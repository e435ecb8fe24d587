using System.Xml.Linq;
using Konvent.ActionPlans;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Site.Keeping;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Site.Found;

/// <summary>Lists the public pages for search engines: every launched public project, and its launched plans, in each of its languages.</summary>
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
            .Select(p => new
            {
                p.Id,
                p.Path,
                p.Languages,
            })
            .ToListAsync(stop);
        var plans = await db
            .Plans.Where(plan => plan.LaunchedOn != null)
            .OrderBy(plan => plan.Id)
            .Select(plan => new { plan.ProjectId, plan.Id })
            .ToListAsync(stop);
        var plansOf = plans.ToLookup(plan => plan.ProjectId, plan => $"/plans/{plan.Id}");
        var pages =
            from project in projects
            from below in plansOf[project.Id].Prepend("")
            from language in project.Languages
            select Page(server, project.Path, below, language, project.Languages);
        var map = new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Html),
            new XElement(Map + "url", new XElement(Map + "loc", server.LinkBase + "/")),
            pages.Take(MostAddresses - 1)
        );
        return TypedResults.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + map, "application/xml");
    }

    private static XElement Page(
        ServerSettings server,
        string path,
        string below,
        Language language,
        IReadOnlyList<Language> all
    ) =>
        new(
            Map + "url",
            new XElement(Map + "loc", $"{server.LinkBase}/{path}/{language}{below}"),
            all.Select(other => new XElement(
                Html + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", other.Code),
                new XAttribute("href", $"{server.LinkBase}/{path}/{other}{below}")
            ))
        );
}
