namespace Konvent.ActionPlans.Steps;

/// <summary>In an address, <c>{step:planStep}</c> is a step of a plan as <see cref="StepNouns"/> calls it; anything else is no address of ours.</summary>
internal sealed class StepConstraint : IRouteConstraint
{
    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => values.TryGetValue(routeKey, out var noun) && noun is string word && StepNouns.Know(word);
}
