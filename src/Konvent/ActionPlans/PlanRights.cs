using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Things;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans;

/// <summary>A plan in its project.</summary>
public sealed record PlanIn(Project Project, ActionPlan Plan);

/// <summary>
/// Who may do what with plans: all who have a role in the project read them, its partners write them, the coordinator and external
/// management write for them, and the secretariat returns or accepts.
/// </summary>
internal static class PlanRights
{
    /// <summary>The plan with this id in the project at this address, for a deed; as if it did not exist for those who may not see it.</summary>
    public static async Task<PlanIn> PlanAt(
        this KonventDb db,
        string acronym,
        Guid id,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.SeePlans, stop);
        var plan =
            await db.Plans.FirstOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id, stop)
            ?? throw new NotFound();
        return who.May(deed, project, plan.Owners) ? new(project, plan) : throw new NotAllowed(deed);
    }

    /// <summary>Whether this may be done with this plan.</summary>
    public static bool May(this Person? who, Deed deed, PlanIn here) => who.May(deed, here.Project, here.Plan.Owners);

    /// <summary>Who writes in this plan, as its history keeps it: whoever works for none of its partners writes for them.</summary>
    public static Author AuthorIn(this Person who, PlanIn here) =>
        who.OrganisationsIn(here.Project).Intersect(here.Plan.Partners).Any()
            ? who.Author
            : who.Author with
            {
                For = [.. here.Plan.Partners],
            };

    /// <summary>Whether this person may plan for an instrument of these organisations; one of which nobody is named yet is free to take.</summary>
    public static bool MayPlanFor(this Person who, IReadOnlyCollection<Guid> owners, Project project) =>
        owners.Count == 0 || who.May(Deed.WritePlans, project, owners);

    /// <summary>A partner's people do not write a plan that is none of theirs, nor give theirs away.</summary>
    public static void RequireOwn(this Person who, ActionPlan plan, Project project)
    {
        if (!who.May(Deed.WritePlans, project, plan.Owners))
            throw new RuleBroken("actionplans.rule.notYours", nameof(PlanFacts.Partners));
    }
}
