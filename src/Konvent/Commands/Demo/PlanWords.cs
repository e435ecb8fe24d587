using Konvent.Basics;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;

namespace Konvent.Commands.Demo;

/// <summary>Short words for writing work plans of the demo.</summary>
internal static class PlanWords
{
    private static readonly string[] Order = ["en", "de", "pl", "it"];

    /// <summary>One text in English, German, Polish and Italian, in this order; what is left out at the end is missing.</summary>
    public static Wording Four(string texts) =>
        DemoWords.Say([.. texts.Split('|').Zip(Order, (text, code) => new[] { code, text }).SelectMany(pair => pair)]);

    public static WorkPackage Package(
        Guid project,
        int number,
        string name,
        string purpose,
        Guid lead,
        string dates,
        IReadOnlyList<OutputFacts> outputs,
        IReadOnlyList<ResultFacts> results,
        params ActivityFacts[] activities
    )
    {
        var facts = new PackageFacts(
            $"WP{number}",
            Four(name),
            Four(purpose),
            lead,
            When.Parse(dates),
            outputs,
            results
        );
        var package = new WorkPackage(project, number, facts);
        package.Arrange(activities);
        return package;
    }

    public static ActivityFacts Activity(
        string name,
        string dates,
        ActivityState state,
        Guid[] who,
        params DeliverableFacts[] deliverables
    ) => new(null, Four(name), Wording.Empty, who, When.Parse(dates), state, deliverables);

    public static DeliverableFacts Due(string name, string due, string? delivered = null) =>
        new(null, Four(name), When.Parse(due), delivered is null ? null : When.Parse(delivered));

    public static OutputFacts Output(string name, string unit, int target) => new(null, Four(name), Four(unit), target);

    public static ResultFacts Result(string change, string measured) => new(null, Four(change), Four(measured));

    public static Milestone Milestone(
        Guid project,
        WorkPackage? package,
        int number,
        Wording name,
        params PlanFacts[] plans
    )
    {
        var milestone = new Milestone(project, new(name, number, package?.Id));
        milestone.Plan(plans);
        return milestone;
    }

    /// <param name="since">When it was so planned.</param>
    public static PlanFacts For(string dates, string since, string? reason = null) =>
        new(null, When.Parse(dates), When.Parse(since), reason is null ? Wording.Empty : Four(reason));

    public static Milestone Reached(this Milestone milestone, string on)
    {
        milestone.Reach(When.Parse(on));
        return milestone;
    }
}
