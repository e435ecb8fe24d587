using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>An activity as the form shows and sends it, with its deliverables.</summary>
public sealed class ActivityForm
{
    /// <summary>The version of its package.</summary>
    public int Version { get; set; }

    [Called("workplan.name")]
    public WordingField Name { get; set; } = new();

    [Called("workplan.description", IsProse = true)]
    public WordingField Description { get; set; } = new();

    [Called("workplan.responsible")]
    public List<string> Responsible
    {
        get;
        // The empty one tells a form in which nobody is ticked from one that says nothing of partners.
        set => field = [.. value.Where(id => !string.IsNullOrEmpty(id))];
    } = [];

    [Called("workplan.dates")]
    public string? Dates { get; set; }

    [Called("workplan.state", Words = "workplan.activity.state.")]
    public ActivityState State { get; set; }

    [Called("workplan.deliverable")]
    public List<DeliverableForm> Deliverables { get; set; } = [];

    /// <param name="version">The version of the package.</param>
    /// <param name="reader">In whose language dates are written.</param>
    public static ActivityForm Of(PlannedActivity activity, int version, Language reader) =>
        new()
        {
            Version = version,
            Name = WordingField.Of(activity.Name),
            Description = WordingField.Of(activity.Description),
            Responsible = [.. activity.Responsible.Select(id => id.ToString())],
            Dates = activity.Dates?.Write(reader),
            State = activity.State,
            Deliverables = [.. activity.Deliverables.Select(one => DeliverableForm.Of(one, reader))],
        };

    public WrittenActivity Read(Guid? id, Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenActivity(
            id,
            typed.Words(Name, nameof(Name)),
            typed.Words(Description, nameof(Description)),
            [.. Responsible.Select(SentPlain.Id).OfType<Guid>()],
            typed.When(Dates, nameof(Dates)),
            State,
            [.. Deliverables.Select((deliverable, n) => deliverable.Read(typed, $"Deliverables[{n}]."))]
        );
        typed.Rules.Enforce();
        return written;
    }

    public void Take(string step) => Deliverables.Take("deliverables", step);
}

/// <summary>A deliverable as it is typed; without an id it is a new one.</summary>
public sealed class DeliverableForm
{
    public string? Id { get; set; }

    [Called("workplan.deliverable.name")]
    public WordingField Name { get; set; } = new();

    [Called("workplan.due")]
    public string? Due { get; set; }

    [Called("workplan.deliveredOn")]
    public string? DeliveredOn { get; set; }

    public static DeliverableForm Of(Deliverable deliverable, Language reader) =>
        new()
        {
            Id = deliverable.Id.ToString(),
            Name = WordingField.Of(deliverable.Name),
            Due = deliverable.Due?.Write(reader),
            DeliveredOn = deliverable.DeliveredOn?.Write(reader),
        };

    internal WrittenDeliverable Read(TypedFields typed, string field) =>
        new(
            SentPlain.Id(Id),
            typed.Words(Name, field + nameof(Name)),
            typed.When(Due, field + nameof(Due)),
            typed.When(DeliveredOn, field + nameof(DeliveredOn))
        );
}
