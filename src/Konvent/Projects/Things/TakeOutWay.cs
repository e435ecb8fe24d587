using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;

namespace Konvent.Projects.Things;

/// <summary>Takes out the thing of this id from the project at this address, by the deed for it.</summary>
internal delegate Task TakesOut<in TDeed>(
    TDeed deed,
    string acronym,
    Guid id,
    int seen,
    Person who,
    CancellationToken stop
);

/// <summary>The way by which programs take things out of a project.</summary>
internal static class TakeOutWay
{
    /// <summary>Takes out one thing of this kind: <c>DELETE …/{id}</c>, with the version that was seen.</summary>
    /// <param name="needed">What one must be allowed to do in the project.</param>
    public static RouteHandlerBuilder MapTakeOut<T>(this IEndpointRouteBuilder things, Deed needed)
        where T : PartOfProject =>
        things.MapTakeOut<TakeOut>(
            (deed, acronym, id, seen, who, stop) => deed.Run<T>(acronym, id, seen, needed, who, stop)
        );

    /// <summary>The same for things that a deed of their own takes out.</summary>
    public static RouteHandlerBuilder MapTakeOut<TDeed>(this IEndpointRouteBuilder things, TakesOut<TDeed> takesOut)
        where TDeed : notnull =>
        things.MapDelete(
            "/{id:guid}",
            async (HttpContext http, string acronym, Guid id, CancellationToken stop) =>
            {
                var (who, seen) = (http.Who(), http.VersionSeen());
                var deed = http.RequestServices.GetRequiredService<TDeed>();
                await takesOut(deed, acronym, id, seen, who, stop);
                return TypedResults.NoContent();
            }
        );
}
