using Konvent.Reading;

namespace Konvent.Site;

/// <summary>In an address, <c>{language:language}</c> is the code of a language that people write here; anything else is no address of ours.</summary>
internal sealed class LanguageConstraint : IRouteConstraint
{
    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => values.TryGetValue(routeKey, out var code) && Language.TryOf(code as string, out _);
}
