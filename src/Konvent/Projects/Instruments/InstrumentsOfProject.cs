using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments;

/// <summary>An organisation as an instrument names it.</summary>
public sealed record NamedOrganisation(Guid Id, Wording Name);

/// <summary>A policy instrument as lists and pages show it.</summary>
public sealed record InstrumentRow(
    Guid Id,
    int Version,
    InstrumentKind Kind,
    int Number,
    Wording Name,
    NamedOrganisation? Authority,
    Region? Region,
    Wording Improvement,
    Money? Addressed,
    IReadOnlyList<NamedOrganisation> AddressedBy
)
{
    /// <summary>The organisations whose it is.</summary>
    public IReadOnlyCollection<Guid> Owners =>
        [.. AddressedBy.Append(Authority).OfType<NamedOrganisation>().Select(organisation => organisation.Id)];

    /// <summary>The instrument with the names of the organisations it speaks of; one that is gone is left out.</summary>
    public static InstrumentRow Of(PolicyInstrument instrument, IReadOnlyDictionary<Guid, Wording> names) =>
        new(
            instrument.Id,
            instrument.Version,
            instrument.Kind,
            instrument.Number,
            instrument.Name,
            instrument.AuthorityId is { } authority && names.TryGetValue(authority, out var name)
                ? new(authority, name)
                : null,
            instrument.Region,
            instrument.Improvement,
            instrument.Addressed,
            [.. instrument.AddressedBy.Where(names.ContainsKey).Select(id => new NamedOrganisation(id, names[id]))]
        );

    /// <summary>Those with names first, by kind; then what is known by number only.</summary>
    public static IReadOnlyList<InstrumentRow> InOrder(IEnumerable<InstrumentRow> rows) =>
        [
            .. rows.OrderBy(row => row.Name.IsEmpty)
                .ThenBy(row => row.Kind)
                .ThenBy(row => Folding.Fold(row.Name.ToString()), StringComparer.Ordinal)
                .ThenBy(row => row.Id),
        ];
}

/// <summary>Reads the policy instruments of a project.</summary>
public static class InstrumentsOfProject
{
    /// <summary>In two queries, however many there are.</summary>
    public static async Task<IReadOnlyList<InstrumentRow>> InstrumentsOf(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    )
    {
        var instruments = await db.Instruments.AsNoTracking().Where(i => i.ProjectId == project).ToListAsync(stop);
        if (instruments.Count == 0)
            return [];
        Guid[] named = [.. instruments.SelectMany(instrument => instrument.Owners).Distinct()];
        var names = await db
            .Organisations.Where(o => named.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        return InstrumentRow.InOrder(instruments.Select(instrument => InstrumentRow.Of(instrument, names)));
    }

    /// <summary>In one query, without the organisations they speak of.</summary>
    internal static async Task<IReadOnlyList<InstrumentRow>> NamesOfInstruments(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    )
    {
        var instruments = await db.Instruments.AsNoTracking().Where(i => i.ProjectId == project).ToListAsync(stop);
        var nobody = new Dictionary<Guid, Wording>();
        return InstrumentRow.InOrder(instruments.Select(instrument => InstrumentRow.Of(instrument, nobody)));
    }
}
