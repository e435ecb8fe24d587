using Konvent.Api;
using Konvent.People.WhoAsks;
using Konvent.Reading;

namespace Konvent.Projects.Regions;

/// <summary>A region of Eurostat's list.</summary>
/// <param name="Level">0 for a country, 3 for the smallest regions.</param>
/// <param name="Edition">The last edition of NUTS in which it stood, by its year.</param>
public sealed record NutsRegionAnswer(string Code, int Level, IReadOnlyDictionary<string, string> Name, int Edition)
{
    public static NutsRegionAnswer Of(KnownRegion region) =>
        new(region.Code, region.Level, WordingShape.Of(region.Name), region.Edition);
}

/// <summary>The list of regions for programs; everybody who has signed in may look a region up.</summary>
public static class RegionsApi
{
    public static void MapRegions(this IEndpointRouteBuilder api) =>
        api.MapGroup("/regions")
            .WithTags("Regions")
            .MapRead("", List)
            .Described(
                "listRegions",
                "The regions of Eurostat's NUTS list by code, as the operator has imported it; q searches in codes and names."
            );

    private static async Task<Answer<PageOf<NutsRegionAnswer>>> List(
        HttpContext http,
        KnownRegions regions,
        string? q,
        string? after,
        string? limit,
        CancellationToken stop
    )
    {
        http.Who();
        var most = Paging.Limit(limit);
        var words = Folding.Fold(q ?? "");
        var found = (await regions.List(stop))
            .Present.Where(region => string.CompareOrdinal(region.Code, after) > 0 && Says(region, words))
            .Take(most + 1);
        return new(Paging.Cut([.. found.Select(NutsRegionAnswer.Of)], most, row => row.Code));
    }

    private static bool Says(KnownRegion region, string words) =>
        words.Length == 0
        || region.Code.StartsWith(words, StringComparison.OrdinalIgnoreCase)
        || region.Name.Languages.Any(language =>
            Folding.Fold(region.Name[language]!).Contains(words, StringComparison.Ordinal)
        );
}
