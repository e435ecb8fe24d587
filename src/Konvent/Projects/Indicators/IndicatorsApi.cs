using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.Indicators;

/// <summary>The indicators of a project for programs, with the same deeds as the pages.</summary>
public static class IndicatorsApi
{
    public static void MapIndicators(this IEndpointRouteBuilder api)
    {
        var indicators = api.MapGroup("/projects/{acronym}/indicators").WithTags("Indicators");
        indicators.MapRead("", List).Described("listIndicators", "What a project promised to measure.");
        indicators.MapRead("/{id:guid}", One).Described("readIndicator", "One indicator.");
        indicators.MapPost("", Add).Described("addIndicator", "Enters an indicator.");
        indicators.MapPut("/{id:guid}", Change).Described("changeIndicator", "Changes an indicator.");
        indicators
            .MapTakeOut<Indicator>(Deed.ChangeIndicators)
            .Described("removeIndicator", "Takes out what was entered by mistake.");
    }

    private static async Task<Answer<List<IndicatorAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        return new([.. (await db.IndicatorsOf(project.Id, stop)).Select(IndicatorAnswer.Of)]);
    }

    private static async Task<Answer<IndicatorAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var indicator = await db.ThingAt<Indicator>(acronym, id, http.Asker(), Deed.SeeProject, stop);
        return new(IndicatorAnswer.Of(indicator), indicator.Version);
    }

    private static async Task<Entered<IndicatorAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddIndicator deed,
        string acronym,
        Sent<IndicatorInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.ChangeIndicators, stop); // Before anything is said about what was sent.
        var indicator = await deed.Run(acronym, sent.Checked().Read(before: null), who, stop);
        return new(
            IndicatorAnswer.Of(indicator),
            indicator.Version,
            $"/projects/{project.Path}/indicators/{indicator.Id}"
        );
    }

    private static async Task<Answer<IndicatorAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeIndicator deed,
        string acronym,
        Guid id,
        Sent<IndicatorInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.ThingAt<Indicator>(acronym, id, who, Deed.ChangeIndicators, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, acronym, id, stop);
    }
}
