using System.Globalization;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>What it means that a milestone has another date now.</summary>
public enum OtherDate
{
    /// <summary>It is planned anew; the date before stays visible.</summary>
    Moved,

    /// <summary>The date before was never meant.</summary>
    Mistyped,
}

/// <summary>A milestone as the form shows and sends it: its present date, and what another one means.</summary>
public sealed class MilestoneForm
{
    public int Version { get; set; }

    [Called("workplan.name")]
    public WordingField Name { get; set; } = new();

    [Called("workplan.number")]
    public string? Number { get; set; }

    [Called("workplan.package")]
    public string? PackageId { get; set; }

    [Called("workplan.planned")]
    public string? Planned { get; set; }

    [Called("workplan.otherDate", Words = "workplan.otherDate.")]
    public OtherDate OtherDate { get; set; }

    [Called("workplan.plannedOn")]
    public string? PlannedOn { get; set; }

    [Called("workplan.reason", IsProse = true)]
    public WordingField Reason { get; set; } = new();

    [Called("workplan.state", Words = "workplan.milestone.state.")]
    public MilestoneState State { get; set; }

    [Called("workplan.doneOn")]
    public string? DoneOn { get; set; }

    [Called("workplan.droppedBecause", IsProse = true)]
    public WordingField DroppedBecause { get; set; } = new();

    /// <param name="reader">In whose language dates are written.</param>
    public static MilestoneForm Of(Milestone milestone, Language reader) =>
        new()
        {
            Version = milestone.Version,
            Name = WordingField.Of(milestone.Name),
            Number = milestone.Number == 1 ? null : milestone.Number.ToString(CultureInfo.InvariantCulture),
            PackageId = milestone.PackageId?.ToString(),
            Planned = milestone.Planned?.Write(reader),
            State = milestone.State,
            DoneOn = milestone.DoneOn?.Write(reader),
            DroppedBecause = WordingField.Of(milestone.DroppedBecause),
        };

    /// <param name="before">The milestone as it is; null while it is being entered.</param>
    public WrittenMilestone Read(Milestone? before, Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenMilestone(
            typed.Words(Name, nameof(Name)),
            typed.Number(Number, "workplan.rule.number", nameof(Number), Milestone.Most) ?? 1,
            SentPlain.Id(PackageId),
            Plans(typed, before),
            State,
            typed.When(DoneOn, nameof(DoneOn)),
            typed.Words(DroppedBecause, nameof(DroppedBecause))
        );
        typed.Rules.Enforce();
        return written;
    }

    private List<WrittenPlan> Plans(TypedFields typed, Milestone? before)
    {
        var (planned, on) = (typed.When(Planned, nameof(Planned)), typed.When(PlannedOn, nameof(PlannedOn)));
        var reason = typed
            .Words(Reason, nameof(Reason))
            .Where(words => !string.IsNullOrWhiteSpace(words.Value))
            .ToList();
        var plans = (before?.Plans ?? []).Select(plan => new WrittenPlan(plan.Id, plan.Dates, null, [])).ToList();
        typed.Rules.Dated(planned, nameof(Planned)).Dated(on, nameof(PlannedOn));
        if (planned == before?.Planned)
            typed
                .Rules.Require(reason.Count == 0, "workplan.rule.reasonWithoutMove", nameof(Reason))
                .Require(on is null, "workplan.rule.reasonWithoutMove", nameof(PlannedOn));
        else if (OtherDate == OtherDate.Mistyped && plans.Count > 0)
            plans[^1] = plans[^1] with { Dates = planned, PlannedOn = on, Reason = reason };
        else
            plans.Add(new(null, planned, on, reason));
        return plans;
    }
}
