using System.Xml.Linq;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Versions;
using Konvent.Projects;
using Konvent.Reading;
using Konvent.Site.Keeping;
using Konvent.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Site.Found;

/// <summary>Lists the public pages for search engines: every launched public project, its launched plans and their actions, in each of its languages.</summary>
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
        var plans = await Plans(db, stop);
        var pages =
            from project in projects
            from below in plans[project.Id].Prepend("")
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

    /// <summary>The addresses of the launched plans of each project, and of their actions.</summary>
    private static async Task<ILookup<Guid, string>> Plans(KonventDb db, CancellationToken stop)
    {
        var plans = await (
            from plan in db.Set<ActionPlan>()
            where plan.LaunchedOn != null
            join frozen in db.Set<FrozenPlan>() on plan.Id equals frozen.PlanId
            where frozen.Edition == db.Set<FrozenPlan>().Where(f => f.PlanId == plan.Id).Max(f => f.Edition)
            orderby plan.Id
            select new
            {
                plan.ProjectId,
                plan.Id,
                frozen.Actions,
            }
        ).ToListAsync(stop);
        return plans
            .SelectMany(plan =>
                Enumerable
                    .Range(1, plan.Actions)
                    .Select(n => $"/plans/{plan.Id}/actions/{n}")
                    .Prepend($"/plans/{plan.Id}")
                    .Select(address => (plan.ProjectId, address))
            )
            .ToLookup(page => page.ProjectId, page => page.address);
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
