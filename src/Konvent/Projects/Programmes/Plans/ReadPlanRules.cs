using System.Globalization;
using Konvent.Basics;

namespace Konvent.Projects.Programmes.Plans;

/// <summary>Reads what was typed about action plans, and says of each field what cannot be understood in it.</summary>
internal sealed class ReadPlanRules(PlanRulesForm form)
{
    private readonly Rules rules = new();

    public PlanRules Run()
    {
        var read = new PlanRules(
            One<PlanOwed>(form.Owed, "programmes.plans.rule.unknown", nameof(form.Owed)),
            Number(
                form.ByEndOfPhase,
                "programmes.plans.rule.phase",
                nameof(form.ByEndOfPhase),
                1..CheckPlanRules.LatestPhase
            ),
            Steps(),
            Number(
                form.FewestActions,
                "programmes.plans.rule.actions",
                nameof(form.FewestActions),
                0..CheckPlanRules.MostActions
            ) ?? 0,
            [.. Enum.GetValues<PlanPart>().Select(Ask).OfType<PlanAsk>()],
            form.Source?.Trim() ?? "",
            form.Checked
        );
        rules.Enforce();
        return read;
    }

    // In whatever order they were ticked.
    private PlanStep[] Steps() =>
        [
            .. form
                .Steps.Where(step => !string.IsNullOrWhiteSpace(step))
                .Select(step => One<PlanStep>(step, "programmes.plans.rule.steps", nameof(form.Steps)))
                .Distinct()
                .Order(),
        ];

    private PlanAsk? Ask(PlanPart part)
    {
        var ask = form.Asks[part];
        if (ask.IsEmpty)
            return null;
        rules.Require(ask.Ask is "Asked" or "Required", "programmes.plans.rule.askMissing", $"Asks.{part}.Ask");
        return new(part, ask.Ask == "Required", ask.Source?.Trim() ?? "", ask.Checked);
    }

    private T One<T>(string? typed, string key, string field)
        where T : struct, Enum
    {
        var known = Enum.GetNames<T>().Contains(typed);
        rules.Require(known, key, field);
        return known ? Enum.Parse<T>(typed!) : default;
    }

    private int? Number(string? typed, string key, string field, Range allowed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var isNumber = int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        isNumber = isNumber && number >= allowed.Start.Value && number <= allowed.End.Value;
        rules.Require(isNumber, key, field, allowed.End.Value);
        return isNumber ? number : null;
    }
}
