using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>What holds among the partners of a project: one lead partner at a time, and nobody twice in the same role at the same time.</summary>
internal static class RoleRules
{
    /// <summary>Saves a participation, new or changed; refuses one that does not go with the others of its project, also with those saved at the same moment.</summary>
    /// <param name="field">Where the person reads what is wrong.</param>
    public static Task SaveAmongPartners(
        this KonventDb db,
        Participation wanted,
        Person who,
        CancellationToken stop,
        string field = nameof(Participation.Role)
    ) => db.SaveAmongPartners(wanted, leaving: null, who, field, stop);

    /// <param name="leaving">The one whose place it takes; its end is saved at the same moment.</param>
    public static Task SaveAmongPartners(
        this KonventDb db,
        Participation wanted,
        Participation? leaving,
        Person who,
        string field,
        CancellationToken stop
    ) =>
        db.SaveAs(
            who.Author,
            stop,
            rule: new(wanted.ProjectId, async until => Check(wanted, await Others(db, wanted, leaving, until), field))
        );

    /// <summary>Looks at several that are saved together: beside those that stay as they are, and beside each other.</summary>
    public static async Task CheckAll(
        KonventDb db,
        Guid project,
        IReadOnlyCollection<Participation> wanted,
        CancellationToken stop
    )
    {
        Guid[] ids = [.. wanted.Select(part => part.Id)];
        var others = await db
            .Participations.AsNoTracking()
            .Where(part => part.ProjectId == project && !ids.Contains(part.Id))
            .ToListAsync(stop);
        foreach (var part in wanted)
            Check(
                part,
                [
                    .. from other in others.Concat(wanted)
                    where other.Id != part.Id && other.Role == part.Role
                    select (other.OrganisationId, other.Dates),
                ],
                nameof(Participation.Role)
            );
    }

    private static async Task<List<(Guid Organisation, When? Dates)>> Others(
        KonventDb db,
        Participation wanted,
        Participation? leaving,
        CancellationToken stop
    )
    {
        var others = await db
            .Participations.Where(p => p.ProjectId == wanted.ProjectId && p.Id != wanted.Id && p.Role == wanted.Role)
            .Select(p => new
            {
                p.Id,
                p.OrganisationId,
                p.Dates,
            })
            .ToListAsync(stop);
        // What the one that leaves was until now does not count any more.
        return others.ConvertAll(other =>
            (other.OrganisationId, other.Id == leaving?.Id ? leaving.Dates : other.Dates)
        );
    }

    private static void Check(Participation wanted, List<(Guid Organisation, When? Dates)> others, string field)
    {
        var meanwhile = others.FindAll(other => Meet(other.Dates, wanted.Dates));
        if (meanwhile.Exists(other => other.Organisation == wanted.OrganisationId))
            throw new RuleBroken("partners.rule.twice", field);
        if (wanted.Role == PartnerRole.LeadPartner && meanwhile.Count > 0)
            throw new RuleBroken("partners.rule.oneLead", field);
    }

    /// <summary>Whether two times have a day in common. Where one ends in the month in which the other begins, it hands over.</summary>
    private static bool Meet(When? one, When? other) =>
        !(one is not null && other is not null && (HandsOver(one, other) || HandsOver(other, one)))
        && (one?.Earliest is not { } start || other?.Latest is not { } end || start <= end)
        && (other?.Earliest is not { } otherStart || one?.Latest is not { } otherEnd || otherStart <= otherEnd);

    private static bool HandsOver(When earlier, When later) =>
        earlier.IsRange && later.IsRange && earlier.Edtf.Split('/')[^1] == later.Edtf.Split('/')[0];
}
