using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>What is known of a work package itself; its activities are planned one by one.</summary>
public sealed record PackageFacts(
    string? Code,
    Wording Name,
    Wording Purpose,
    Guid? LeadId,
    When? Dates,
    IReadOnlyList<OutputFacts> Outputs,
    IReadOnlyList<ResultFacts> Results
)
{
    /// <summary>What is known of a package now.</summary>
    public PackageFacts(WorkPackage package)
        : this(
            package.Code,
            package.Name,
            package.Purpose,
            package.LeadId,
            package.Dates,
            [.. package.Outputs.Select(output => new OutputFacts(output.Id, output.Name, output.Unit, output.Target))],
            [.. package.Results.Select(result => new ResultFacts(result.Id, result.Change, result.Measured))]
        ) { }
}

/// <summary>What the facts of a work package must be like.</summary>
internal static class PackageRules
{
    private const int Most = 30;

    public static Rules Of(PackageFacts facts)
    {
        var rules = new Rules()
            .Require(
                (facts.Code?.Trim().Length ?? 0) <= WorkPackage.LongestCode,
                "workplan.rule.tooLong",
                nameof(facts.Code),
                WorkPackage.LongestCode
            )
            .UnturnedName(facts.Code, nameof(facts.Code))
            .Name(facts.Name, nameof(facts.Name))
            .Text(facts.Purpose, nameof(facts.Purpose))
            .Dated(facts.Dates, nameof(facts.Dates))
            .NoMore(facts.Outputs.Count, Most, nameof(facts.Outputs))
            .NoMore(facts.Results.Count, Most, nameof(facts.Results));
        foreach (var (n, output) in facts.Outputs.Index())
            rules
                .Name(output.Name, $"Outputs[{n}].Name")
                .ShortName(output.Unit, $"Outputs[{n}].Unit")
                .Require(
                    output.Target is null or (>= 0 and <= PlannedOutput.Largest),
                    "workplan.rule.target",
                    $"Outputs[{n}].Target",
                    PlannedOutput.Largest
                );
        foreach (var (n, result) in facts.Results.Index())
            rules
                .Require(!result.Change.IsEmpty, "workplan.rule.changeMissing", $"Results[{n}].Change")
                .Text(result.Change, $"Results[{n}].Change")
                .Text(result.Measured, $"Results[{n}].Measured");
        return rules;
    }
}
