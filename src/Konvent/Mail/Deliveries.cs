using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Mail;

/// <summary>How far the letters of one cause have come: marked sent only after the answer of whoever carries them.</summary>
public sealed record Delivery(int Sent, int Waiting, int Failed)
{
    public static Delivery None { get; } = new(0, 0, 0);
}

/// <summary>What became of the letter to one address.</summary>
public sealed record SentTo(string Address, DateTimeOffset? SentAt, string? LastProblem);

/// <summary>Looks how far letters have come.</summary>
public static class Deliveries
{
    /// <summary>Each letter of one cause, by its address.</summary>
    public static async Task<IReadOnlyDictionary<string, SentTo>> SentOf(
        this KonventDb db,
        Guid cause,
        CancellationToken stop
    )
    {
        var letters = await db
            .Letters.Where(l => l.Cause == cause)
            .Select(l => new SentTo(l.ToAddress, l.SentAt, l.LastProblem))
            .ToListAsync(stop);
        return letters
            .DistinctBy(letter => letter.Address, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(letter => letter.Address, StringComparer.OrdinalIgnoreCase);
    }

    public static Delivery Of(IEnumerable<SentTo> letters)
    {
        var all = letters.ToList();
        var sent = all.Count(letter => letter.SentAt is not null);
        var failed = all.Count(letter => letter is { SentAt: null, LastProblem: not null });
        return new(sent, all.Count - sent - failed, failed);
    }

    /// <summary>By cause, in one query.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Delivery>> DeliveriesOf(
        this KonventDb db,
        IReadOnlyCollection<Guid> causes,
        CancellationToken stop
    )
    {
        var counted = await db
            .Letters.Where(l => l.Cause != null && causes.Contains(l.Cause.Value))
            .GroupBy(l => l.Cause!.Value)
            .Select(all => new
            {
                Cause = all.Key,
                All = all.Count(),
                Sent = all.Count(l => l.SentAt != null),
                Failed = all.Count(l => l.SentAt == null && l.LastProblem != null),
            })
            .ToListAsync(stop);
        return counted.ToDictionary(
            one => one.Cause,
            one => new Delivery(one.Sent, one.All - one.Sent - one.Failed, one.Failed)
        );
    }
}
