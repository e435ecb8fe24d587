using Konvent.Api;
using Konvent.Mail;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Contacts.Letters;

/// <summary>A letter to partners as the list shows it.</summary>
/// <param name="Addresses">To how many addresses it went; what the outbox still knows of them stands in <paramref name="Delivery"/>.</param>
public sealed record PartnerLetterRow(
    Guid Id,
    string Subject,
    Language Language,
    string SenderName,
    DateTimeOffset WrittenAt,
    IReadOnlyList<PartnerFunction> Functions,
    int Addresses,
    Delivery Delivery
)
{
    public static PartnerLetterRow Of(PartnerLetter letter, Delivery delivery) =>
        new(
            letter.Id,
            letter.Subject,
            letter.Language,
            letter.SenderName,
            letter.WrittenAt,
            [.. letter.Recipients.Select(one => one.Function).Distinct().Order()],
            letter.Addresses,
            delivery
        );
}

/// <summary>Reads the letters to a project's partners, the newest first, a page at a time: in two queries.</summary>
internal static class ReadPartnerLetters
{
    private const int OnePage = 10;

    public static async Task<PageOf<PartnerLetterRow>> PartnerLettersOf(
        this KonventDb db,
        Guid project,
        Guid? after,
        CancellationToken stop
    )
    {
        var letters = db.PartnerLetters.AsNoTracking().Where(l => l.ProjectId == project);
        if (after is { } last)
            letters = letters.Where(l => l.Id < last);
        // Their ids are in the order in which they were written.
        var found = await letters.OrderByDescending(l => l.Id).Take(OnePage + 1).ToListAsync(stop);
        var delivered = await db.DeliveriesOf([.. found.Select(letter => letter.Id)], stop);
        var rows = found.ConvertAll(letter =>
            PartnerLetterRow.Of(letter, delivered.GetValueOrDefault(letter.Id) ?? Delivery.None)
        );
        return Paging.Cut(rows, OnePage, row => row.Id.ToString());
    }
}
