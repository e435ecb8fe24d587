using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Translating;

/// <summary>Carries translations over to what was signed last.</summary>
internal static class TranslateFrozen
{
    /// <summary>For saves that translate a plan: while nobody signs it, the same translations are put beside what is frozen where its own words are the same.</summary>
    /// <param name="changed">The pieces whose translation into this language was changed, by their keys in the plan.</param>
    public static RuleAmong TranslatingFrozen(
        this KonventDb db,
        ActionPlan plan,
        Language into,
        IReadOnlyDictionary<string, Wording> changed
    ) =>
        new(
            plan.Id,
            async stop =>
            {
                var frozen = await db
                    .FrozenPlans.Where(f => f.PlanId == plan.Id)
                    .OrderByDescending(f => f.Edition)
                    .FirstOrDefaultAsync(stop);
                // Another language may have been the plan's own when that version was signed.
                if (frozen is not null && frozen.Text.Language != into)
                    frozen.Translate(into, changed);
            }
        );
}
