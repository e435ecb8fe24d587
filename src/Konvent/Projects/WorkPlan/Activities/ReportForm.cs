using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>How far an activity has come, as the form shows and sends it.</summary>
public sealed class ReportForm
{
    /// <summary>The version of its package.</summary>
    public int Version { get; set; }

    [Called("workplan.state", Words = "workplan.activity.state.")]
    public ActivityState State { get; set; }

    [Called("workplan.deliverable")]
    public List<DeliveredForm> Deliverables { get; set; } = [];

    public static ReportForm Of(PlannedActivity activity, int version, Language reader) =>
        new()
        {
            Version = version,
            State = activity.State,
            Deliverables =
            [
                .. activity.Deliverables.Select(one => new DeliveredForm
                {
                    Id = one.Id.ToString(),
                    DeliveredOn = one.DeliveredOn?.Write(reader),
                }),
            ],
        };

    public IReadOnlyDictionary<Guid, When?> Delivered(Language reader)
    {
        var typed = new TypedFields(reader);
        var delivered = new Dictionary<Guid, When?>();
        foreach (var (n, one) in Deliverables.Index())
            delivered[SentPlain.Id(one.Id) ?? Guid.Empty] = typed.When(
                one.DeliveredOn,
                $"Deliverables[{n}].DeliveredOn"
            );
        typed.Rules.Enforce();
        return delivered;
    }
}

/// <summary>When a deliverable was delivered.</summary>
public sealed class DeliveredForm
{
    public string? Id { get; set; }

    [Called("workplan.deliveredOn")]
    public string? DeliveredOn { get; set; }
}
