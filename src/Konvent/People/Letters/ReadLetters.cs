using System.Globalization;
using Konvent.Api;
using Konvent.Mail;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Letters;

/// <summary>A letter as the list shows it.</summary>
public sealed record LetterRow(
    Guid Id,
    string ToName,
    string ToAddress,
    Language Language,
    string Subject,
    DateTimeOffset WrittenAt,
    DateTimeOffset? SentAt,
    string? LastProblem
);

/// <summary>Reads the letters, the newest first, a page at a time.</summary>
internal static class ReadLetters
{
    public static async Task<PageOf<LetterRow>> Page(KonventDb db, string? after, CancellationToken stop)
    {
        var letters = db.Letters.AsNoTracking();
        if (Cursor(after) is var (at, id))
            letters = letters.Where(l => l.WrittenAt < at || l.WrittenAt == at && l.Id < id);
        var rows = await letters
            .OrderByDescending(l => l.WrittenAt)
            .ThenByDescending(l => l.Id)
            .Take(Paging.Usual + 1)
            .Select(l => new LetterRow(
                l.Id,
                l.ToName,
                l.ToAddress,
                l.Language,
                l.Subject,
                l.WrittenAt,
                l.SentAt,
                l.LastProblem
            ))
            .ToListAsync(stop);
        return Paging.Cut(rows, Paging.Usual, row => $"{row.WrittenAt.UtcTicks}-{row.Id:N}");
    }

    private static (DateTimeOffset At, Guid Id)? Cursor(string? after) =>
        after?.Split('-', 2) is [var ticks, var id]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && at <= DateTimeOffset.MaxValue.Ticks
        && Guid.TryParseExact(id, "N", out var letter)
            ? (new DateTimeOffset(at, TimeSpan.Zero), letter)
            : null;
}
