using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Writing;

/// <summary>What can be chosen in the forms about plans.</summary>
internal static class PlanChoices
{
    /// <summary>The instruments that have no plan yet and for which this person may write one, and the one that the plan is for.</summary>
    public static async Task<IReadOnlyList<InstrumentRow>> InstrumentsWithoutPlan(
        this KonventDb db,
        Project project,
        Person who,
        Guid? own,
        CancellationToken stop
    )
    {
        var planned = await db
            .Plans.Where(p => p.ProjectId == project.Id && p.InstrumentId != own)
            .Select(p => p.InstrumentId)
            .ToListAsync(stop);
        var instruments = await db.InstrumentsOf(project.Id, stop);
        return
        [
            .. instruments
                .Where(i => i.Number == 1 && !planned.Contains(i.Id))
                .Where(i => i.Id == own || who.MayPlanFor(i.Owners, project)),
        ];
    }

    /// <summary>The parts that are taken by those who can have a plan: an advisory partner owns none, nor does an external management office.</summary>
    public static IQueryable<Participation> PlanningIn(this KonventDb db, Guid project) =>
        db.Participations.Where(p =>
            p.ProjectId == project && p.Role != PartnerRole.AdvisoryPartner && p.Role != PartnerRole.ExternalManagement
        );

    /// <summary>The organisations whose plan it can be, by name, and those whose it is already.</summary>
    public static async Task<IReadOnlyList<NamedOrganisation>> PartnersToPlan(
        this KonventDb db,
        Guid project,
        Guid[] named,
        CancellationToken stop
    )
    {
        var planning = db.PlanningIn(project);
        var known = await db
            .Organisations.Where(o => named.Contains(o.Id) || planning.Any(p => p.OrganisationId == o.Id))
            .Select(o => new
            {
                o.Id,
                o.Name,
                o.SortName,
            })
            .ToListAsync(stop);
        return
        [
            .. known.OrderBy(o => o.SortName, StringComparer.Ordinal).Select(o => new NamedOrganisation(o.Id, o.Name)),
        ];
    }

    public static IEnumerable<SelectListItem> Items(IEnumerable<InstrumentRow> instruments, Texts texts) =>
        instruments.Select(i => new SelectListItem(texts.NameOf(i), i.Id.ToString())).Prepend(new("", ""));

    /// <summary>Those of the project first, then the other official languages.</summary>
    public static IEnumerable<SelectListItem> LanguagesFor(Project project, Texts texts) =>
        project
            .Languages.Concat(
                Language.All.Except(project.Languages).OrderBy(texts.NameOf, StringComparer.CurrentCulture)
            )
            .Select(language => new SelectListItem(texts.NameOf(language), language.Code));
}
