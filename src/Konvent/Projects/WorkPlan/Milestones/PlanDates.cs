using Konvent.Basics;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>What the dates of a milestone must be like: none that was planned once is lost or written over.</summary>
internal static class PlanDates
{
    private const int Most = 50;

    public static Rules Check(IReadOnlyList<MilestonePlan> known, IReadOnlyList<PlanFacts> wanted)
    {
        const string field = "Plans";
        var rules = new Rules()
            .NoMore(wanted.Count, Most, field)
            .Require(
                known.Select(plan => (Guid?)plan.Id).SequenceEqual(wanted.Take(known.Count).Select(facts => facts.Id)),
                "workplan.rule.planDropped",
                field
            );
        foreach (var (n, facts) in wanted.Index())
            rules
                .Dated(facts.Dates, $"{field}[{n}].Dates")
                .Dated(facts.PlannedOn, $"{field}[{n}].PlannedOn")
                .Text(facts.Reason, $"{field}[{n}].Reason")
                .Require(
                    n >= known.Count - 1 || facts.Dates == known[n].Dates,
                    "workplan.rule.planPassed",
                    $"{field}[{n}].Dates"
                );
        return rules;
    }
}
