using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History;

/// <summary>A save as the history shows it: who, when, why, and the states before and after.</summary>
/// <param name="Before">Null where the thing did not exist before.</param>
/// <param name="After">Null where the save took the thing away.</param>
public sealed record RevisionRow(
    Guid Id,
    Guid Of,
    string Kind,
    int Number,
    DateTimeOffset At,
    string WhoName,
    IReadOnlyList<Guid>? WrittenFor,
    string? Why,
    string? Before,
    string? After
);

/// <summary>Reads revisions, each together with what was before it.</summary>
public static class RevisionRows
{
    /// <summary>Costs one query, however many revisions there are.</summary>
    public static IQueryable<RevisionRow> WithBefore(this IQueryable<Revision> revisions, KonventDb db) =>
        revisions.Select(r => new RevisionRow(
            r.Id,
            r.Of,
            r.Kind,
            r.Number,
            r.At,
            r.WhoName,
            r.WrittenFor,
            r.Why,
            // A thing that was taken away and brought back was not there before.
            db.Set<Revision>()
                .Where(p => p.Of == r.Of && p.At < r.At)
                .OrderByDescending(p => p.At)
                .Select(p => p.Removed ? null : p.State)
                .FirstOrDefault(),
            r.Removed ? null : r.State
        ));

    /// <summary>The last save of each thing before this moment, of those that still were there then.</summary>
    public static IQueryable<Revision> LastBefore(
        this IQueryable<Revision> revisions,
        DateTimeOffset moment,
        KonventDb db
    ) =>
        revisions.Where(r =>
            r.At < moment
            && !r.Removed
            && !db.Set<Revision>().Any(later => later.Of == r.Of && later.At > r.At && later.At < moment)
        );
}
