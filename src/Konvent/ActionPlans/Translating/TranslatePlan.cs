using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.ActionPlans.Translating;

/// <summary>Translates what a plan says beside its actions; once it is signed, also what was signed, beside its own words.</summary>
public sealed class TranslatePlan(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    /// <exception cref="StaleSave">When somebody else changed its texts since that version.</exception>
    public async Task Run(string acronym, Guid id, int seen, WrittenPieces written, Person who, CancellationToken stop)
    {
        var (_, plan) = await db.PlanToTranslate(acronym, id, written.Into, who, stop);
        var read = PlanPieces.Only(plan.Language, written.Into);
        await db.ExpectPart(plan, seen, one => PlanPieces.Of(one.Texts.Worded(read)), stop);
        var before = PlanPieces.Of(plan.Texts);
        plan.Translate(plan.Texts.Worded(written.Over));
        var changed = PlanPieces.Of(plan.Texts).Except(before).ToDictionary(piece => piece.Key, piece => piece.Words);
        await db.SaveAs(who.Author, stop, rule: db.TranslatingFrozen(plan, written.Into, changed));
    }
}
