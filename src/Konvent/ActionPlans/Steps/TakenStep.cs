using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Steps;

/// <summary>A step that a plan took: a dated fact, with who did it and what there is to say of it.</summary>
/// <param name="Edition">The version of the plan; set by the plan.</param>
/// <param name="By">Who did it: the secretariat, the authority, the signatory.</param>
/// <param name="Function">As what they did it, where that is known.</param>
/// <param name="Note">For the secretariat, or by it: what is to be corrected.</param>
public sealed record TakenStep(Guid Id, int Edition, PlanMove Move, When On, string By, string? Function, string? Note)
{
    public const int LongestName = 200;
    public const int LongestNote = 10_000;

    /// <param name="since">When the step before was taken.</param>
    /// <param name="field">Where a wrong date is told.</param>
    internal void Check(When? since, string field)
    {
        new Rules()
            .Require(!On.IsRange && !On.IsYearUnknown, "actionplans.rule.oneDay", field)
            .Require(!(On.Latest < since?.Earliest), "actionplans.rule.beforeLast", field)
            .Require(By.Trim().Length > 0, ByMissing, nameof(By))
            .Require(By.Length <= LongestName, TooLong, nameof(By), LongestName)
            .UnturnedName(By, nameof(By))
            .Require(!(Function?.Length > LongestName), TooLong, nameof(Function), LongestName)
            .UnturnedName(Function, nameof(Function))
            .Require(!(Note?.Length > LongestNote), TooLong, nameof(Note), LongestNote)
            .UnturnedProse(Note, nameof(Note))
            .Require(
                Move != PlanMove.Returned || !string.IsNullOrWhiteSpace(Note),
                "actionplans.rule.noteMissing",
                nameof(Note)
            )
            .Enforce();
    }

    private const string ByMissing = "actionplans.rule.byMissing";
    private const string TooLong = "actionplans.rule.tooLong";
}
