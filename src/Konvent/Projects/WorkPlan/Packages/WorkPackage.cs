using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A part of a project's work with a purpose and a partner in the lead: its activities, the outputs they make and the results they are for.</summary>
[Remembered("workPackage", shape: 1)]
public sealed class WorkPackage : PartOfProject
{
    public const int LongestCode = 12;
    public const int MostActivities = 200;

    private readonly List<PlannedActivity> activities = [];
    private readonly List<PlannedOutput> outputs = [];
    private readonly List<ExpectedResult> results = [];

    private WorkPackage() { }

    public WorkPackage(Guid project, int position, PackageFacts facts)
    {
        (ProjectId, Position) = (project, position);
        Describe(facts);
    }

    /// <summary>Its place among the packages of the project, from one.</summary>
    public int Position { get; private set; }

    /// <summary>As the application form numbers it: WP1, AP 2, T3.</summary>
    public string? Code { get; private set; }

    public Wording Name { get; private set; } = Wording.Empty;

    /// <summary>What the package is for.</summary>
    public Wording Purpose { get; private set; } = Wording.Empty;

    /// <summary>The organisation in the lead.</summary>
    public Guid? LeadId { get; private set; }

    public When? Dates { get; private set; }

    // A database gives rows back in any order.
    public IReadOnlyList<PlannedActivity> Activities => [.. activities.OrderBy(activity => activity.Position)];

    public IReadOnlyList<PlannedOutput> Outputs => [.. outputs.OrderBy(output => output.Position)];

    public IReadOnlyList<ExpectedResult> Results => [.. results.OrderBy(result => result.Position)];

    public void Describe(PackageFacts facts)
    {
        PackageRules.Of(facts).Enforce();
        (Code, Name, Purpose) = (
            string.IsNullOrWhiteSpace(facts.Code) ? null : facts.Code.Trim(),
            facts.Name,
            facts.Purpose
        );
        (LeadId, Dates) = (facts.LeadId, facts.Dates);
        Parts.Arrange(outputs, facts.Outputs, output => output.Id, wanted => wanted.Id, PlannedOutput.Make);
        Parts.Arrange(results, facts.Results, result => result.Id, wanted => wanted.Id, ExpectedResult.Make);
    }

    /// <summary>The package is to be worked on at another time.</summary>
    public void Reschedule(When? dates)
    {
        new Rules().Dated(dates, nameof(Dates)).Enforce();
        Dates = dates;
    }

    public void PlaceAt(int position) => Position = position;

    /// <summary>Takes over the activities in this order; one that is missing goes, one without an id is new.</summary>
    public void Arrange(IReadOnlyList<ActivityFacts> wanted)
    {
        var rules = new Rules().NoMore(wanted.Count, MostActivities, nameof(Activities));
        foreach (var (n, facts) in wanted.Index())
            ActivityRules.Check(rules, facts, $"Activities[{n}].");
        rules.Enforce();
        Parts.Arrange(activities, wanted, activity => activity.Id, facts => facts.Id, PlannedActivity.Make);
    }

    public PlannedActivity Plan(ActivityFacts facts)
    {
        var rules = new Rules().NoMore(activities.Count + 1, MostActivities, "Name");
        ActivityRules.Check(rules, facts, "");
        rules.Enforce();
        var activity = PlannedActivity.Make(null, facts, activities.Count);
        activities.Add(activity);
        return activity;
    }

    public void Change(PlannedActivity activity, ActivityFacts facts)
    {
        var rules = new Rules();
        ActivityRules.Check(rules, facts, "");
        rules.Enforce();
        activity.Change(facts, activity.Position);
    }

    public void Remove(PlannedActivity activity)
    {
        activities.Remove(activity);
        Number(Activities);
    }

    /// <summary>Takes an activity back that was taken out, after those that are there.</summary>
    public void BringBack(PlannedActivity activity)
    {
        new Rules().NoMore(activities.Count + 1, MostActivities, nameof(Activities)).Enforce();
        activity.PlaceAt(activities.Count);
        activities.Add(activity);
    }

    /// <summary>Lets an activity change places with the one before it, or after it.</summary>
    public void Move(PlannedActivity activity, bool up)
    {
        var order = Activities.ToList();
        var at = order.IndexOf(activity);
        var to = up ? at - 1 : at + 1;
        if (to < 0 || to >= order.Count)
            return;
        order.Reverse(Math.Min(at, to), 2);
        Number(order);
    }

    public PlannedActivity Activity(Guid id) => activities.Find(activity => activity.Id == id) ?? throw new NotFound();

    private static void Number(IReadOnlyList<PlannedActivity> order)
    {
        foreach (var (position, activity) in order.Index())
            activity.PlaceAt(position);
    }
}
