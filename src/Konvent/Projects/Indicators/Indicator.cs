using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.Projects.Indicators;

/// <summary>What the project promised to measure, from its application form: where it stood before, and where it is to be. What is achieved is reported elsewhere.</summary>
[Remembered("indicator", shape: 1)]
public sealed class Indicator : PartOfProject
{
    public const int LongestCode = 40;
    public const int LongestName = 500;
    public const int LongestUnit = 100;
    public const int LongestSource = 1_000;

    private Indicator() { }

    public Indicator(Guid project, IndicatorFacts facts)
    {
        ProjectId = project;
        Describe(facts);
    }

    public IndicatorKind Kind { get; private set; }

    /// <summary>By which the programme calls it: <c>RCO81</c>.</summary>
    public string? Code { get; private set; }

    public Wording Name { get; private set; } = Wording.Empty;

    /// <summary>What is counted: organisations, hectares, tonnes of CO₂.</summary>
    public Wording Unit { get; private set; } = Wording.Empty;

    /// <summary>Where it stood before the project.</summary>
    public decimal? Baseline { get; private set; }

    public When? BaselineOn { get; private set; }

    /// <summary>Where it is to stand.</summary>
    public decimal? Target { get; private set; }

    public When? TargetOn { get; private set; }

    /// <summary>Where its figures come from.</summary>
    public Wording Source { get; private set; } = Wording.Empty;

    public void Describe(IndicatorFacts facts)
    {
        IndicatorRules.Of(facts).Enforce();
        (Kind, Code) = (facts.Kind, string.IsNullOrWhiteSpace(facts.Code) ? null : facts.Code.Trim());
        (Name, Unit, Source) = (facts.Name, facts.Unit, facts.Source);
        (Baseline, BaselineOn, Target, TargetOn) = (facts.Baseline, facts.BaselineOn, facts.Target, facts.TargetOn);
    }
}

/// <summary>What is known of an indicator.</summary>
public sealed record IndicatorFacts(
    IndicatorKind Kind,
    string? Code,
    Wording Name,
    Wording Unit,
    decimal? Baseline,
    When? BaselineOn,
    decimal? Target,
    When? TargetOn,
    Wording Source
);
