using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>One partner as lists show it: the part it takes, and what is known of the organisation.</summary>
public sealed record PartnerRow(
    Guid Id,
    PartnerRole Role,
    When? Dates,
    Guid OrganisationId,
    Wording Name,
    string Country,
    string? Town,
    Region? Region,
    string? Website,
    string SortName
)
{
    public bool IsFormerOn(DateOnly day) => Dates?.Latest < day;
}

/// <summary>A participation that was taken out and can be brought back.</summary>
public sealed record RemovedPartner(Guid Id, Wording Name, PartnerRole Role, DateTimeOffset At, string By);

/// <summary>Finds the partners of a project.</summary>
public static class PartnersOfProject
{
    /// <summary>All that take part or took part: the lead partner first, then by role, then by name.</summary>
    public static async Task<IReadOnlyList<PartnerRow>> PartnersOf(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    )
    {
        var rows = await (
            from participation in db.Set<Participation>()
            join organisation in db.Set<Organisation>() on participation.OrganisationId equals organisation.Id
            where participation.ProjectId == project
            select new PartnerRow(
                participation.Id,
                participation.Role,
                participation.Dates,
                organisation.Id,
                organisation.Name,
                organisation.Country,
                organisation.Town,
                organisation.Region,
                organisation.Website,
                organisation.SortName
            )
        ).ToListAsync(stop);
        return
        [
            .. rows.OrderBy(row => row.Role)
                .ThenBy(row => row.SortName, StringComparer.Ordinal)
                .ThenBy(row => row.Dates?.Earliest),
        ];
    }

    /// <summary>What was taken out since this moment and has not come back, the latest first.</summary>
    public static async Task<IReadOnlyList<RemovedPartner>> RemovedPartnersOf(
        this KonventDb db,
        Guid project,
        DateTimeOffset since,
        CancellationToken stop
    )
    {
        var removed = await db.RemovedFrom<Participation>(project, since, stop);
        Guid[] ids = [.. removed.Select(r => r.State.OrganisationId)];
        var names = await db
            .Organisations.Where(o => ids.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        return
        [
            .. removed
                .Where(r => names.ContainsKey(r.State.OrganisationId))
                .Select(r => new RemovedPartner(r.State.Id, names[r.State.OrganisationId], r.State.Role, r.At, r.By)),
        ];
    }

    /// <summary>One participation of the project at this address, for a deed; as if it did not exist for those who may not see it.</summary>
    internal static async Task<Participation> PartnerAt(
        this KonventDb db,
        string acronym,
        Guid id,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, deed, stop);
        return await db.Participations.FirstOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id, stop)
            ?? throw new NotFound();
    }
}
