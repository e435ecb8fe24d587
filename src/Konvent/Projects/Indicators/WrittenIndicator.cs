using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Indicators;

/// <summary>An indicator as somebody wrote it.</summary>
public sealed record WrittenIndicator(
    IndicatorKind Kind,
    string? Code,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    IReadOnlyList<KeyValuePair<Language, string?>> Unit,
    decimal? Baseline,
    When? BaselineOn,
    decimal? Target,
    When? TargetOn,
    IReadOnlyList<KeyValuePair<Language, string?>> Source
)
{
    internal IndicatorFacts Over(Indicator? before) =>
        new(
            Kind,
            Code,
            (before?.Name ?? Wording.Empty).Rewritten(Name),
            (before?.Unit ?? Wording.Empty).Rewritten(Unit),
            Baseline,
            BaselineOn,
            Target,
            TargetOn,
            (before?.Source ?? Wording.Empty).Rewritten(Source)
        );
}
