using Konvent.Basics;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Chronicle;

/// <summary>An organisation that the chronicle names.</summary>
public sealed record NamedInEntry(Guid Id, Wording Name);

/// <summary>An entry of the chronicle as lists and pages show it.</summary>
public sealed record EntryRow(
    Guid Id,
    int Version,
    EntryKind Kind,
    When? Dated,
    Wording Title,
    Wording Text,
    IReadOnlyList<NamedInEntry> Organisations,
    When? EndBefore,
    When? EndAfter,
    NamedInEntry? Left,
    NamedInEntry? Joined
)
{
    /// <summary>The entry with the names of those it speaks of; one that is gone is left out.</summary>
    public static EntryRow Of(ChronicleEntry entry, IReadOnlyDictionary<Guid, Wording> names)
    {
        return new(
            entry.Id,
            entry.Version,
            entry.Kind,
            entry.Dated,
            entry.Title,
            entry.Text,
            [.. entry.Organisations.Select(id => Named(id)).OfType<NamedInEntry>()],
            entry.EndBefore,
            entry.EndAfter,
            Named(entry.LeftId),
            Named(entry.JoinedId)
        );

        NamedInEntry? Named(Guid? id) =>
            id is { } known && names.TryGetValue(known, out var name) ? new(known, name) : null;
    }

    /// <summary>The latest first; what has no date comes last.</summary>
    public static IReadOnlyList<EntryRow> InOrder(IEnumerable<EntryRow> rows) =>
        [.. rows.OrderByDescending(row => row.Dated?.Earliest ?? row.Dated?.Latest).ThenByDescending(row => row.Id)];
}

/// <summary>Reads the chronicle of a project.</summary>
public static class ChronicleOfProject
{
    /// <summary>In two queries, however many entries there are.</summary>
    public static async Task<IReadOnlyList<EntryRow>> ChronicleOf(
        this KonventDb db,
        Guid project,
        CancellationToken stop
    )
    {
        var entries = await db.Chronicle.AsNoTracking().Where(e => e.ProjectId == project).ToListAsync(stop);
        return entries.Count == 0 ? [] : EntryRow.InOrder(await db.WithNames(entries, stop));
    }

    /// <summary>The last days a project was to have before it was extended. One that it has again is no former one.</summary>
    internal static IReadOnlyList<When> FormerEnds(IEnumerable<When> datesBefore, When? now) =>
        [
            .. datesBefore
                .Select(dates => dates.Latest)
                .OfType<DateOnly>()
                .Where(end => end != now?.Latest)
                .Distinct()
                .Order()
                .Select(When.Day),
        ];

    internal static async Task<IEnumerable<EntryRow>> WithNames(
        this KonventDb db,
        IReadOnlyCollection<ChronicleEntry> entries,
        CancellationToken stop
    )
    {
        Guid[] named = [.. entries.SelectMany(entry => entry.Named).Distinct()];
        var names = await db
            .Organisations.Where(o => named.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        return entries.Select(entry => EntryRow.Of(entry, names));
    }
}
