using Konvent.Api;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Things;
using Konvent.Storage;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>The milestones of a project for programs, with the same deeds as the pages.</summary>
public static class MilestonesApi
{
    public static void MapMilestones(this IEndpointRouteBuilder api)
    {
        var milestones = api.MapGroup("/projects/{acronym}/milestones").WithTags("Work plan");
        milestones.MapRead("", List).Described("listMilestones", "The milestones of a project by date.");
        milestones.MapRead("/{id:guid}", One).Described("readMilestone", "One milestone.");
        milestones.MapPost("", Add).Described("addMilestone", "Enters a milestone.");
        milestones
            .MapPut("/{id:guid}", Change)
            .Described("changeMilestone", "Changes a milestone; no date for which it was planned is lost.");
        milestones
            .MapTakeOut<Milestone>(Deed.ChangeWorkPlan)
            .Described("removeMilestone", "Takes out a milestone that was entered by mistake.");
    }

    private static async Task<Answer<List<MilestoneAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        return new([.. (await db.MilestonesOf(project.Id, stop)).Select(MilestoneAnswer.Of)]);
    }

    private static async Task<Answer<MilestoneAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var milestone = await db.ThingAt<Milestone>(acronym, id, http.Asker(), Deed.SeeProject, stop);
        return new(MilestoneAnswer.Of(milestone), milestone.Version);
    }

    private static async Task<Entered<MilestoneAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddMilestone deed,
        string acronym,
        Sent<MilestoneInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectAt(acronym, who, Deed.ChangeWorkPlan, stop); // Before anything is said about what was sent.
        var milestone = await deed.Run(acronym, sent.Checked().Read(before: null), who, stop);
        return new(
            MilestoneAnswer.Of(milestone),
            milestone.Version,
            $"/projects/{project.Path}/milestones/{milestone.Id}"
        );
    }

    private static async Task<Answer<MilestoneAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeMilestone deed,
        string acronym,
        Guid id,
        Sent<MilestoneInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.ThingAt<Milestone>(acronym, id, who, Deed.ChangeWorkPlan, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, acronym, id, stop);
    }
}
