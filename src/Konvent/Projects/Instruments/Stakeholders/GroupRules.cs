using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>What holds among the organisations around an instrument: each stands there once.</summary>
internal static class GroupRules
{
    private const int Most = 200;

    /// <summary>Saves a stakeholder, new or changed; refuses one that stands in the group already, also through those who save at the same moment.</summary>
    public static Task SaveInGroup(this KonventDb db, Stakeholder wanted, Person who, CancellationToken stop) =>
        db.SaveAs(who.Author, stop, rule: new(wanted.InstrumentId, until => db.CheckGroup(wanted, until)));

    public static async Task CheckGroup(this KonventDb db, Stakeholder wanted, CancellationToken stop)
    {
        var row = await db.Row(wanted, stop);
        var others = (await db.StakeholdersAround(wanted.InstrumentId, stop))
            .Where(other => other.Id != row.Id)
            .ToList();
        new Rules()
            .Require(
                !others.Exists(row.IsSame),
                "stakeholders.rule.twice",
                wanted.OrganisationId is null ? nameof(wanted.Name) : nameof(wanted.OrganisationId),
                row.Name.ToString()
            )
            .Require(others.Count < Most, "stakeholders.rule.full", null, Most)
            .Enforce();
    }
}
