using Konvent.Basics;

namespace Konvent.Projects.Programmes.Plans;

/// <summary>What the rules for action plans must be like: steps in their order, each part asked for once, and what is called checked says against what.</summary>
internal static class CheckPlanRules
{
    public const int LatestPhase = 20;
    public const int MostActions = 99;
    public const int LongestSource = 300;

    public static void Run(PlanRules plans)
    {
        var rules = new Rules()
            .Require(Enum.IsDefined(plans.Owed), "programmes.plans.rule.unknown", nameof(plans.Owed))
            .Require(
                plans.ByEndOfPhase is null or (>= 1 and <= LatestPhase),
                "programmes.plans.rule.phase",
                nameof(plans.ByEndOfPhase),
                LatestPhase
            )
            .Require(
                plans.ByEndOfPhase is null || plans.Owed != PlanOwed.Never,
                "programmes.plans.rule.phaseOfNone",
                nameof(plans.ByEndOfPhase)
            )
            .Require(
                plans.Steps.All(Enum.IsDefined) && plans.Steps.SequenceEqual(plans.Steps.Distinct().Order()),
                "programmes.plans.rule.steps",
                nameof(plans.Steps)
            )
            .Require(
                // The secretariat can only accept what it was given.
                plans.Steps.Contains(PlanStep.Submission) || !plans.Steps.Contains(PlanStep.Acceptance),
                "programmes.plans.rule.acceptedUnsubmitted",
                nameof(plans.Steps)
            )
            .Require(
                plans.FewestActions is >= 0 and <= MostActions,
                "programmes.plans.rule.actions",
                nameof(plans.FewestActions),
                MostActions
            );
        foreach (var (n, ask) in plans.Asks.Index())
        {
            rules.Require(
                Enum.IsDefined(ask.Part) && plans.Asks.Take(n).All(before => before.Part != ask.Part),
                "programmes.plans.rule.partTwice",
                $"Asks.{ask.Part}.Ask"
            );
            Source(rules, ask.Source, ask.Checked, $"Asks.{ask.Part}.Source");
        }
        Source(rules, plans.Source, plans.Checked, nameof(plans.Source));
        rules.Enforce();
    }

    private static void Source(Rules rules, string source, bool isChecked, string field) =>
        rules
            .UnturnedProse(source, field)
            .Require(source.Length <= LongestSource, "programmes.rule.tooLong", field, LongestSource)
            .Require(!isChecked || source.Trim().Length > 0, "programmes.rule.sourceMissing", field);
}
