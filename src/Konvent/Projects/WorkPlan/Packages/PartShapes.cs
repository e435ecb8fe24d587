using Konvent.Api;
using Konvent.Basics;
using Konvent.Projects.WorkPlan.Activities;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A product of an activity; without an id it is a new one.</summary>
public sealed record DeliverableShape(
    Guid? Id,
    IReadOnlyDictionary<string, string?> Name,
    WhenShape? Due,
    WhenShape? DeliveredOn
)
{
    public static DeliverableShape Of(Deliverable deliverable) =>
        new(
            deliverable.Id,
            PartShapes.Texts(deliverable.Name),
            WhenShape.Of(deliverable.Due),
            WhenShape.Of(deliverable.DeliveredOn)
        );

    internal WrittenDeliverable Read(Deliverable? before, string field) =>
        new(
            Id,
            WordingShape.Sent(Name, before?.Name ?? Wording.Empty, field + nameof(Name)),
            WhenShape.Read(Due, field + nameof(Due)),
            WhenShape.Read(DeliveredOn, field + nameof(DeliveredOn))
        );
}

/// <summary>A product of a work package that is counted; without an id it is a new one.</summary>
public sealed record OutputShape(
    Guid? Id,
    IReadOnlyDictionary<string, string?> Name,
    IReadOnlyDictionary<string, string?> Unit,
    int? Target
)
{
    public static OutputShape Of(PlannedOutput output) =>
        new(output.Id, PartShapes.Texts(output.Name), PartShapes.Texts(output.Unit), output.Target);

    internal WrittenOutput Read(PlannedOutput? before, string field) =>
        new(
            Id,
            WordingShape.Sent(Name, before?.Name ?? Wording.Empty, field + nameof(Name)),
            WordingShape.Sent(Unit, before?.Unit ?? Wording.Empty, field + nameof(Unit)),
            Target
        );
}

/// <summary>The change a work package is to bring about, and how it is measured; without an id it is a new one.</summary>
public sealed record ResultShape(
    Guid? Id,
    IReadOnlyDictionary<string, string?> Change,
    IReadOnlyDictionary<string, string?> Measured
)
{
    public static ResultShape Of(ExpectedResult result) =>
        new(result.Id, PartShapes.Texts(result.Change), PartShapes.Texts(result.Measured));

    internal WrittenResult Read(ExpectedResult? before, string field) =>
        new(
            Id,
            WordingShape.Sent(Change, before?.Change ?? Wording.Empty, field + nameof(Change)),
            WordingShape.Sent(Measured, before?.Measured ?? Wording.Empty, field + nameof(Measured))
        );
}

internal static class PartShapes
{
    // What goes out comes back: the same shape is answered and sent.
    public static IReadOnlyDictionary<string, string?> Texts(Wording wording) =>
        WordingShape.Of(wording).ToDictionary(pair => pair.Key, string? (pair) => pair.Value);
}
