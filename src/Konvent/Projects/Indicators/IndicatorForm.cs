using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Indicators;

/// <summary>An indicator as the form shows and sends it.</summary>
public sealed class IndicatorForm
{
    public int Version { get; set; }

    [Called("indicators.kind", Words = "indicators.kind.")]
    public IndicatorKind Kind { get; set; }

    [Called("indicators.code")]
    public string? Code { get; set; }

    [Called("indicators.name")]
    public WordingField Name { get; set; } = new();

    [Called("indicators.unit")]
    public WordingField Unit { get; set; } = new();

    [Called("indicators.baseline")]
    public string? Baseline { get; set; }

    [Called("indicators.baselineOn")]
    public string? BaselineOn { get; set; }

    [Called("indicators.target")]
    public string? Target { get; set; }

    [Called("indicators.targetOn")]
    public string? TargetOn { get; set; }

    [Called("indicators.source", IsProse = true)]
    public WordingField Source { get; set; } = new();

    /// <param name="reader">In whose language numbers and dates are written.</param>
    public static IndicatorForm Of(Indicator indicator, Language reader) =>
        new()
        {
            Version = indicator.Version,
            Kind = indicator.Kind,
            Code = indicator.Code,
            Name = WordingField.Of(indicator.Name),
            Unit = WordingField.Of(indicator.Unit),
            Baseline = indicator.Baseline is { } baseline ? Quantity.Write(baseline, reader) : null,
            BaselineOn = indicator.BaselineOn?.Write(reader),
            Target = indicator.Target is { } target ? Quantity.Write(target, reader) : null,
            TargetOn = indicator.TargetOn?.Write(reader),
            Source = WordingField.Of(indicator.Source),
        };

    /// <param name="reader">In whose language numbers and dates are typed.</param>
    public WrittenIndicator Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenIndicator(
            Kind,
            Code,
            typed.Words(Name, nameof(Name)),
            typed.Words(Unit, nameof(Unit)),
            typed.Number(Baseline, nameof(Baseline)),
            typed.When(BaselineOn, nameof(BaselineOn)),
            typed.Number(Target, nameof(Target)),
            typed.When(TargetOn, nameof(TargetOn)),
            typed.Words(Source, nameof(Source))
        );
        typed.Rules.Enforce();
        return written;
    }
}
