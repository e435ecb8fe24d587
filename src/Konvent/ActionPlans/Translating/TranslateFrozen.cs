using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Translating;

/// <summary>Carries translations over to what was signed last.</summary>
internal static class TranslateFrozen
{
    /// <summary>For saves that translate a plan: while nobody signs it, what is frozen gets the same translations where its own words are the same.</summary>
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
                if (frozen is null || frozen.Text.Language == into)
                    return;
                var own = frozen.Text.Language;
                frozen.Translated(
                    frozen.Text.Worded(
                        (key, words) =>
                            changed.TryGetValue(key, out var now) && now[own] == words[own]
                                ? words.With(into, now[into])
                                : words
                    )
                );
            }
        );
}
