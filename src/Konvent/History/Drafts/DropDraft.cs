using Konvent.Basics;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History.Drafts;

/// <summary>Throws a draft away: when its person says so, or together with the save of what was typed.</summary>
public sealed class DropDraft(KonventDb db)
{
    /// <summary>Nothing happens where there is none.</summary>
    public async Task Run(Guid account, string form, CancellationToken stop)
    {
        await WithNextSave(account, form, stop);
        try
        {
            await db.SaveAs(Author.Program, stop);
        }
        catch (StaleSave) { } // Gone already.
    }

    /// <summary>Lets the next save on this database context take it along, in the same transaction.</summary>
    public async Task WithNextSave(Guid account, string form, CancellationToken stop)
    {
        if (await db.Drafts.FirstOrDefaultAsync(d => d.AccountId == account && d.Form == form, stop) is { } draft)
            db.Drafts.Remove(draft);
    }
}
