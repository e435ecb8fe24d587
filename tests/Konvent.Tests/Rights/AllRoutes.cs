using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Konvent.Tests.Rights;

/// <summary>A way into the program: a method, an address with its blanks, and of a page the handler.</summary>
internal sealed record Way(string Method, string Pattern, string? Handler)
{
    public bool IsApi => Pattern.StartsWith("/api", StringComparison.Ordinal);

    public string Name => $"{Method} {Pattern}{(Handler is null ? "" : $"?handler={Handler}")}";
}

/// <summary>Asks the program itself for all its routes, and its pages for all their handlers: nothing can be forgotten.</summary>
internal static class AllRoutes
{
    public static async Task<List<Way>> Of(IServiceProvider services)
    {
        var ways = new List<Way>();
        foreach (var endpoint in Endpoints(services))
        {
            var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                ways.AddRange(await Handlers(services, endpoint, page, pattern));
            else
                ways.AddRange(Methods(endpoint).Select(method => new Way(method, pattern, null)));
        }
        return
        [
            .. ways.Distinct()
                .OrderBy(way => way.Pattern, StringComparer.Ordinal)
                .ThenBy(way => way.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<RouteEndpoint> Endpoints(IServiceProvider services) =>
        services
            .GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(endpoint => endpoint.RoutePattern.RawText is not "{**path:file}"); // The same files in development.

    private static async Task<IEnumerable<Way>> Handlers(
        IServiceProvider services,
        RouteEndpoint endpoint,
        PageActionDescriptor page,
        string pattern
    )
    {
        var loaded = await services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
        return loaded.HandlerMethods.Select(handler => new Way(
            handler.HttpMethod.ToUpperInvariant(),
            pattern,
            handler.Name
        ));
    }

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"];
}
