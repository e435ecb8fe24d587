using System.Globalization;
using Konvent.Api;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Indicators;

/// <summary>What a project promised to measure. Numbers are text, so that no reader rounds them.</summary>
public sealed record IndicatorAnswer(
    Guid Id,
    int Version,
    IndicatorKind Kind,
    string? Code,
    IReadOnlyDictionary<string, string> Name,
    IReadOnlyDictionary<string, string> Unit,
    string? Baseline,
    WhenShape? BaselineOn,
    string? Target,
    WhenShape? TargetOn,
    IReadOnlyDictionary<string, string> Source
)
{
    public static IndicatorAnswer Of(Indicator indicator) =>
        new(
            indicator.Id,
            indicator.Version,
            indicator.Kind,
            indicator.Code,
            WordingShape.Of(indicator.Name),
            WordingShape.Of(indicator.Unit),
            indicator.Baseline?.ToString(CultureInfo.InvariantCulture),
            WhenShape.Of(indicator.BaselineOn),
            indicator.Target?.ToString(CultureInfo.InvariantCulture),
            WhenShape.Of(indicator.TargetOn),
            WordingShape.Of(indicator.Source)
        );
}

/// <summary>An indicator, whole.</summary>
public sealed record IndicatorInput(
    IndicatorKind Kind,
    string? Code,
    IReadOnlyDictionary<string, string?> Name,
    IReadOnlyDictionary<string, string?> Unit,
    string? Baseline,
    WhenShape? BaselineOn,
    string? Target,
    WhenShape? TargetOn,
    IReadOnlyDictionary<string, string?> Source
)
{
    public WrittenIndicator Read(Indicator? before) =>
        new(
            Kind,
            Code,
            WordingShape.Sent(Name, before?.Name ?? Wording.Empty, nameof(Name)),
            WordingShape.Sent(Unit, before?.Unit ?? Wording.Empty, nameof(Unit)),
            Number(Baseline, nameof(Baseline)),
            WhenShape.Read(BaselineOn, nameof(BaselineOn)),
            Number(Target, nameof(Target)),
            WhenShape.Read(TargetOn, nameof(TargetOn)),
            WordingShape.Sent(Source, before?.Source ?? Wording.Empty, nameof(Source))
        );

    private static decimal? Number(string? sent, string field) =>
        sent is null ? null
        : Quantity.TryRead(sent, Language.English, out var number) ? number
        : throw new RuleBroken("ui.number.unreadable", field, Quantity.Write(12_500.5m, Language.English));
}
