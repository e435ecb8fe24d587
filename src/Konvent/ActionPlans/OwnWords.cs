using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans;

/// <summary>What a plan says it says in its own language first; what it says in others translates that.</summary>
internal static class OwnWords
{
    /// <summary>
    /// What was written, taken over into what was there. Where nothing is left in the plan's own language, translations go too that
    /// were not sent along: there is nothing that they translate.
    /// </summary>
    public static Wording Written(
        this Wording? before,
        IReadOnlyList<KeyValuePair<Language, string?>> written,
        Language own
    )
    {
        var now = (before ?? Wording.Empty).Rewritten(written);
        if (now[own] is not null)
            return now.LedBy(own);
        return before?[own] is null ? now : now.Only([.. written.Select(sent => sent.Key)]);
    }
}
