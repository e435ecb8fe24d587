using Microsoft.AspNetCore.Routing.Template;

namespace Konvent.Api;

/// <summary>Which methods an address of the API answers. Routing knows it too, but not where a page's address might have matched as well.</summary>
internal static class MethodsAt
{
    public static IReadOnlyList<string> Address(HttpContext http) =>
        [
            .. http
                .RequestServices.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<OfApi>() is not null && IsAt(endpoint, http))
                .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static bool IsAt(RouteEndpoint endpoint, HttpContext http)
    {
        var found = new RouteValueDictionary();
        return new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(http.Request.Path, found)
            && endpoint.RoutePattern.ParameterPolicies.All(policies =>
                policies.Value.All(policy =>
                    policy.Content != "guid" || Guid.TryParse(found[policies.Key]?.ToString(), out _)
                )
            );
    }
}
