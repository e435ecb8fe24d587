using Konvent.Api;
using Konvent.Basics;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>What became better about a policy instrument, and when.</summary>
/// <param name="Influenced">How much of the instrument's money it moved; neither a cost nor a funding source.</param>
public sealed record ImprovementAnswer(
    Guid Id,
    int Version,
    Guid InstrumentId,
    ImprovementKind Kind,
    WhenShape Date,
    IReadOnlyDictionary<string, string> What,
    IReadOnlyDictionary<string, string> Evidence,
    string? EvidenceLink,
    MoneyShape? Influenced
)
{
    public static ImprovementAnswer Of(PolicyImprovement improvement) =>
        new(
            improvement.Id,
            improvement.Version,
            improvement.InstrumentId,
            improvement.Kind,
            WhenShape.Of(improvement.Date)!,
            WordingShape.Of(improvement.What),
            WordingShape.Of(improvement.Evidence),
            improvement.EvidenceLink,
            MoneyShape.Of(improvement.Influenced)
        );
}

/// <summary>A policy improvement, whole.</summary>
public sealed record ImprovementInput(
    ImprovementKind Kind,
    WhenShape Date,
    IReadOnlyDictionary<string, string?> What,
    IReadOnlyDictionary<string, string?>? Evidence,
    string? EvidenceLink,
    MoneyShape? Influenced
)
{
    public WrittenImprovement Read(PolicyImprovement? before) =>
        new(
            Kind,
            WhenShape.Read(Date, nameof(Date)),
            WordingShape.Sent(What, before?.What ?? Wording.Empty, nameof(What)),
            WordingShape.Sent(Evidence, before?.Evidence ?? Wording.Empty, nameof(Evidence)),
            EvidenceLink,
            MoneyShape.Read(Influenced, nameof(Influenced))
        );
}
