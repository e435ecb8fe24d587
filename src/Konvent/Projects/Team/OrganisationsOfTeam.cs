using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Team;

/// <summary>For whom partners can work in a project: the organisations that take part in it.</summary>
internal static class OrganisationsOfTeam
{
    public static async Task<IReadOnlyList<PartnerRow>> OrganisationsIn(
        this KonventDb db,
        Guid project,
        DateOnly today,
        CancellationToken stop
    ) =>
        [
            .. (await db.PartnersOf(project, stop))
                .Where(part => !part.IsFormerOn(today))
                .DistinctBy(part => part.OrganisationId),
        ];

    /// <summary>Throws where this organisation takes no part in the project.</summary>
    public static async Task RequirePart(
        this KonventDb db,
        Guid project,
        Guid? organisation,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (organisation is null)
            return;
        if (!(await db.OrganisationsIn(project, today, stop)).Any(part => part.OrganisationId == organisation))
            throw new RuleBroken("team.rule.organisationUnknown", "Organisation");
    }

    public static IReadOnlyList<SelectListItem> Choices(this IEnumerable<PartnerRow> organisations, Texts texts) =>
        [
            new(texts["team.organisation.none"], ""),
            .. organisations.Select(part => new SelectListItem(part.Name.Own().Text, part.OrganisationId.ToString())),
        ];

    public static IReadOnlyList<SelectListItem> Choices(this IEnumerable<Role> roles, Texts texts) =>
        [
            new(texts["projects.choose"], ""),
            .. roles.Select(role => new SelectListItem(texts[$"people.role.{role}"], role.ToString())),
        ];
}
