using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Translating;

/// <summary>Translates what an action says, the names in its lists too; once its plan is signed, also what was signed, beside its own words.</summary>
public sealed class TranslateAction(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else changed what it says since that version.</exception>
    public async Task Run(
        string acronym,
        Guid planId,
        Guid id,
        int seen,
        WrittenPieces written,
        Person who,
        CancellationToken stop
    )
    {
        var (_, plan) = await db.PlanToTranslate(acronym, planId, written.Into, who, stop);
        var action = await db.ActionIn(planId, id, stop);
        var read = PlanPieces.Only(plan.Language, written.Into);
        await db.ExpectPart(action, seen, one => PlanPieces.Of(one.Facts.Worded(read)), stop);
        var before = PlanPieces.Of(action.Facts);
        action.Translate(action.Facts.Worded(written.Over), plan.Language);
        var changed = PlanPieces
            .Of(action.Facts)
            .Except(before)
            .ToDictionary(piece => PlanPieces.KeyIn(id, piece.Key), piece => piece.Words);
        await db.SaveAs(who.Author, stop, rule: db.TranslatingFrozen(plan, written.Into, changed));
    }
}
