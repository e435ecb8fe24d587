using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Mail;

/// <summary>Takes due letters in hand, hands each over, and marks it after the answer. Any number of nodes may do so at once.</summary>
public sealed class SendLetters(
    IServiceScopeFactory scopes,
    IPostLetters post,
    TimeProvider clock,
    ILogger<SendLetters> log
)
{
    /// <summary>How long letters stay in hand. Whoever is stopped meanwhile finds them taken by others, and its late mark is refused.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private const int Handful = 20;

    /// <summary>Sends a handful of what is due; answers how many letters were taken in hand, sent or not.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KonventDb>();
        var inHand = await Claim(db, stop);
        foreach (var letter in inHand)
            await Send(db, letter, stop);
        return inHand.Count;
    }

    private async Task<List<Letter>> Claim(KonventDb db, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var due = await db.Letters.DueAt(now).OrderBy(letter => letter.WrittenAt).Take(Handful).ToListAsync(stop);
        // A name per claim and not per node: a worker that slept past its lease is a stranger to its own letters.
        var claim = Guid.CreateVersion7().ToString("N");
        foreach (var letter in due)
            letter.Claim(claim, now + Lease);
        try
        {
            await db.SaveAs(Author.Program, stop);
            return due;
        }
        catch (StaleSave)
        {
            return []; // Another node was quicker; when it has saved, the generation wakes us again.
        }
    }

    private async Task Send(KonventDb db, Letter letter, CancellationToken stop)
    {
        await Hand(letter, stop);
        try
        {
            await db.SaveAs(Author.Program, CancellationToken.None); // The answer is there: it is kept also while stopping.
        }
        catch (StaleSave)
        {
            log.LogWarning("Letter {Letter} was taken by another node, its lease had run out here", letter.Id);
            db.Entry(letter).State = EntityState.Detached;
        }
    }

    private async Task Hand(Letter letter, CancellationToken stop)
    {
        if (stop.IsCancellationRequested || clock.GetUtcNow() > letter.ClaimedUntil - Lease / 2)
        {
            letter.PutBack();
            return;
        }
        try
        {
            await post.Post(letter, stop);
            letter.MarkSent(clock.GetUtcNow());
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            letter.PutBack();
        }
        catch (Exception error)
        {
            log.LogWarning(
                "Letter {Letter} was not sent, attempt {Attempt}: {Reason}",
                letter.Id,
                letter.Attempts,
                error.Message
            );
            letter.MarkFailed(error.Message, clock.GetUtcNow());
        }
    }
}
