using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>A policy improvement as somebody wrote it.</summary>
public sealed record WrittenImprovement(
    ImprovementKind Kind,
    When? Date,
    IReadOnlyList<KeyValuePair<Language, string?>> What,
    IReadOnlyList<KeyValuePair<Language, string?>> Evidence,
    string? EvidenceLink,
    Money? Influenced
)
{
    public ImprovementFacts Facts(PolicyImprovement? before) =>
        new(
            Kind,
            Date,
            (before?.What ?? Wording.Empty).Rewritten(What),
            (before?.Evidence ?? Wording.Empty).Rewritten(Evidence),
            EvidenceLink,
            Influenced
        );
}
