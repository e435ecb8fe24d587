using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Konvent.Browser.Tests.Pages;

/// <summary>All pages that the program has, and which of them an address leads to.</summary>
internal sealed class PageMap
{
    private readonly List<(string Template, TemplateMatcher Matcher)> pages;

    public PageMap(House house) =>
        pages = [
            .. house
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
                .OrderBy(endpoint => endpoint.RoutePattern.InboundPrecedence)
                .Select(endpoint => (Template(endpoint.RoutePattern), Matcher(endpoint.RoutePattern))),
        ];

    public IEnumerable<string> Templates => pages.Select(page => page.Template).Distinct();

    /// <summary>The page at this address; null where it is a file or a part of the programming interface.</summary>
    public string? At(string address)
    {
        var path = address.Split('?')[0];
        return pages.FirstOrDefault(page => page.Matcher.TryMatch(path, [])).Template;
    }

    private static string Template(RoutePattern pattern) => "/" + pattern.RawText!.Trim('/');

    private static TemplateMatcher Matcher(RoutePattern pattern) =>
        new(TemplateParser.Parse(pattern.RawText!.Trim('/')), []);
}
