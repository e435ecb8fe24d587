using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;

namespace Konvent.Projects.Things;

/// <summary>The way by which programs take things out of a project.</summary>
internal static class TakeOutWay
{
    /// <summary>Takes out one thing of this kind: <c>DELETE …/{id}</c>, with the version that was seen.</summary>
    /// <param name="needed">What one must be allowed to do in the project.</param>
    public static RouteHandlerBuilder MapTakeOut<T>(this IEndpointRouteBuilder things, Deed needed)
        where T : PartOfProject =>
        things.MapDelete(
            "/{id:guid}",
            async (HttpContext http, TakeOut deed, string acronym, Guid id, CancellationToken stop) =>
            {
                var (who, seen) = (http.Who(), http.VersionSeen());
                await deed.Run<T>(acronym, id, seen, needed, who, stop);
                return TypedResults.NoContent();
            }
        );
}
