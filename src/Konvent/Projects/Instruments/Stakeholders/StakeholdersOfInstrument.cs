using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>A stakeholder with the organisation it is, where that is known here.</summary>
public sealed record StakeholderRow(Stakeholder Stakeholder, Organisation? Organisation)
{
    public Guid Id => Stakeholder.Id;

    public Wording Name => Organisation?.Name ?? Stakeholder.Name;

    public string? Town => Organisation is null ? Stakeholder.Town : Organisation.Town;

    public Region? Region => Organisation is null ? Stakeholder.Region : Organisation.Region;

    public bool IsFormerOn(DateOnly day) => Stakeholder.Until?.Latest < day;

    /// <summary>Whether both are the same organisation: the known one, or one of the same own name in the same town.</summary>
    public bool IsSame(StakeholderRow other) =>
        Organisation is { } one && other.Organisation is { } two
            ? one.Id == two.Id
            : SortName == other.SortName && Folding.Fold(Town ?? "") == Folding.Fold(other.Town ?? "");

    /// <summary>By name.</summary>
    public static IReadOnlyList<StakeholderRow> InOrder(IEnumerable<StakeholderRow> rows) =>
        [.. rows.OrderBy(row => row.SortName, StringComparer.Ordinal).ThenBy(row => row.Id)];

    /// <summary>The groups of a day, by instrument, with their organisations as they were called then.</summary>
    internal static ILookup<Guid, StakeholderRow> AsOf(
        IEnumerable<Stakeholder> stakeholders,
        IReadOnlyDictionary<Guid, Organisation> then
    ) =>
        InOrder(stakeholders.Select(s => new StakeholderRow(s, then.GetValueOrDefault(s.OrganisationId ?? Guid.Empty))))
            .ToLookup(row => row.Stakeholder.InstrumentId);

    private string SortName => Konvent.Projects.Organisations.Organisation.SortNameOf(Name);
}

/// <summary>Reads the groups around the policy instruments of a project.</summary>
public static class StakeholdersOfInstrument
{
    /// <summary>The group around one instrument, in one query.</summary>
    public static async Task<IReadOnlyList<StakeholderRow>> StakeholdersAround(
        this KonventDb db,
        Guid instrument,
        CancellationToken stop
    ) => await db.Rows(s => s.InstrumentId == instrument, stop);

    /// <summary>All groups of a project, in one query.</summary>
    public static async Task<ILookup<Guid, StakeholderRow>> StakeholdersIn(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    ) => (await db.Rows(s => s.ProjectId == project, stop)).ToLookup(row => row.Stakeholder.InstrumentId);

    /// <summary>How many organisations stand around each instrument of a project on a day; those around which nobody stands are left out.</summary>
    public static async Task<IReadOnlyDictionary<Guid, int>> StakeholderCountsIn(
        this KonventDb db,
        Guid project,
        DateOnly day,
        CancellationToken stop
    )
    {
        var times = await db
            .Stakeholders.Where(s => s.ProjectId == project)
            .Select(s => new { s.InstrumentId, s.Until })
            .ToListAsync(stop);
        return times.Where(s => !(s.Until?.Latest < day)).CountBy(s => s.InstrumentId).ToDictionary();
    }

    /// <summary>One stakeholder of this instrument, for a deed; as if it did not exist for those who may not see it.</summary>
    internal static async Task<Stakeholder> StakeholderAt(
        this KonventDb db,
        string acronym,
        Guid instrument,
        Guid id,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
    {
        // Whose the instrument is, theirs is the group around it.
        await db.ThingAt<PolicyInstrument>(acronym, instrument, who, deed, stop);
        var stakeholder = await db.ThingAt<Stakeholder>(acronym, id, who, Deed.SeeProject, stop);
        return stakeholder.InstrumentId == instrument ? stakeholder : throw new NotFound();
    }

    /// <summary>A stakeholder with its organisation.</summary>
    internal static async Task<StakeholderRow> Row(
        this KonventDb db,
        Stakeholder stakeholder,
        CancellationToken stop
    ) =>
        new(
            stakeholder,
            stakeholder.OrganisationId is { } id
                ? await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, stop)
                : null
        );

    private static async Task<IReadOnlyList<StakeholderRow>> Rows(
        this KonventDb db,
        System.Linq.Expressions.Expression<Func<Stakeholder, bool>> which,
        CancellationToken stop
    )
    {
        var rows = await (
            from stakeholder in db.Stakeholders.Where(which)
            join known in db.Organisations on stakeholder.OrganisationId equals known.Id into one
            from organisation in one.DefaultIfEmpty()
            select new { Stakeholder = stakeholder, Organisation = (Organisation?)organisation }
        )
            .AsNoTracking()
            .ToListAsync(stop);
        return StakeholderRow.InOrder(rows.Select(row => new StakeholderRow(row.Stakeholder, row.Organisation)));
    }
}
