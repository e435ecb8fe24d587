using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Versions;

/// <summary>What stands on the cover of a plan: all that lists tell of it.</summary>
/// <param name="Language">The language in which the plan is written.</param>
public sealed record PlanCover(
    Language Language,
    Wording Title,
    Wording Summary,
    IReadOnlyList<PartyInPlan> Partners,
    InstrumentInPlan? Instrument
)
{
    public static PlanCover Of(PlanText text) =>
        new(text.Language, text.Title, text.Summary, text.Partners, text.Instrument);
}
