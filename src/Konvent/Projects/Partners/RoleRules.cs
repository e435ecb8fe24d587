using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Partners;

/// <summary>What holds among the partners of a project: one lead partner at a time, and nobody twice in the same role at the same time.</summary>
internal static class RoleRules
{
    /// <summary>Refuses a participation, new or changed, that does not go with the others of its project.</summary>
    public static async Task Check(KonventDb db, Participation wanted, CancellationToken stop)
    {
        var others = await db
            .Participations.Where(p => p.ProjectId == wanted.ProjectId && p.Id != wanted.Id && p.Role == wanted.Role)
            .Select(p => new { p.OrganisationId, p.Dates })
            .ToListAsync(stop);
        var meanwhile = others.Where(other => Meet(other.Dates, wanted.Dates)).ToList();
        if (meanwhile.Exists(other => other.OrganisationId == wanted.OrganisationId))
            throw new RuleBroken("partners.rule.twice", nameof(Participation.Role));
        if (wanted.Role == PartnerRole.LeadPartner && meanwhile.Count > 0)
            throw new RuleBroken("partners.rule.oneLead", nameof(Participation.Role));
    }

    /// <summary>Whether two times have a day in common. Where one ends in the month in which the other begins, it hands over.</summary>
    private static bool Meet(When? one, When? other) =>
        !(one is not null && other is not null && (HandsOver(one, other) || HandsOver(other, one)))
        && (one?.Earliest is not { } start || other?.Latest is not { } end || start <= end)
        && (other?.Earliest is not { } otherStart || one?.Latest is not { } otherEnd || otherStart <= otherEnd);

    private static bool HandsOver(When earlier, When later) =>
        earlier.IsRange && later.IsRange && earlier.Edtf.Split('/')[^1] == later.Edtf.Split('/')[0];
}
