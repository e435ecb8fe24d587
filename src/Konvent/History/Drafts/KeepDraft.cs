using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History.Drafts;

/// <summary>Keeps what a person has typed so far, in place of what was kept of the same form before.</summary>
public sealed class KeepDraft(KonventDb db, TimeProvider clock)
{
    /// <summary>So many unfinished forms has nobody; more are refused.</summary>
    public const int Most = 100;

    private const int Tries = 3;

    public async Task Run(Guid account, string form, DraftFields fields, CancellationToken stop)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                await Try(account, DraftKeys.Checked(form), fields, stop);
                return;
            }
            // Two windows write at once: whoever comes second tries again and has the last word.
            catch (Exception error) when (left > 1 && IsRace(error))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task Try(Guid account, string form, DraftFields fields, CancellationToken stop)
    {
        var drafts = db.Drafts.Where(draft => draft.AccountId == account);
        var draft = await drafts.FirstOrDefaultAsync(known => known.Form == form, stop);
        if (draft is null)
        {
            if (await drafts.CountAsync(stop) >= Most)
                throw new RuleBroken("history.draft.tooMany");
            db.Drafts.Add(draft = new Draft(account, form));
        }
        draft.Keep(fields.Write(), clock.GetUtcNow());
        await db.SaveAs(Author.Program, stop);
    }

    private static bool IsRace(Exception error) =>
        error is StaleSave
        || error is RuleBroken { First.Key: var key } && key.StartsWith("storage.taken", StringComparison.Ordinal);
}
