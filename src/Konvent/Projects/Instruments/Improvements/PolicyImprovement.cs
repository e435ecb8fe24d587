using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>
/// A dated fact about a policy instrument: what became better, by what that is shown, and how much money it moved. In the period
/// 2014-2020 it was called a policy change. It may be there without any action plan.
/// </summary>
[Remembered("improvement", shape: 1)]
public sealed class PolicyImprovement : PartOfProject
{
    private PolicyImprovement() { }

    public PolicyImprovement(PolicyInstrument instrument, ImprovementFacts facts)
    {
        (ProjectId, InstrumentId) = (instrument.ProjectId, instrument.Id);
        Describe(facts);
    }

    public Guid InstrumentId { get; private set; }

    public ImprovementKind Kind { get; private set; }

    public When Date { get; private set; } = null!;

    /// <summary>What changed.</summary>
    public Wording What { get; private set; } = Wording.Empty;

    /// <summary>By what it is shown.</summary>
    public Wording Evidence { get; private set; } = Wording.Empty;

    /// <summary>Where the evidence is to be read.</summary>
    public string? EvidenceLink { get; private set; }

    /// <summary>Whether there is any evidence of it.</summary>
    public bool HasEvidence => !Evidence.IsEmpty || EvidenceLink is not null;

    /// <summary>How much of the instrument's money it moved; neither a cost of the project nor a funding source.</summary>
    public Money? Influenced { get; private set; }

    public void Describe(ImprovementFacts facts)
    {
        ImprovementRules.Of(facts).Enforce();
        (Kind, Date, What, Evidence) = (facts.Kind, facts.Date!, facts.What, facts.Evidence);
        EvidenceLink = string.IsNullOrWhiteSpace(facts.EvidenceLink) ? null : facts.EvidenceLink.Trim();
        Influenced = facts.Influenced;
    }

    /// <summary>The earliest first.</summary>
    public static IReadOnlyList<PolicyImprovement> InOrder(IEnumerable<PolicyImprovement> improvements) =>
        [.. improvements.OrderBy(improvement => improvement.Date.Earliest).ThenBy(improvement => improvement.Id)];
}

/// <summary>What is known of a policy improvement.</summary>
public sealed record ImprovementFacts(
    ImprovementKind Kind,
    When? Date,
    Wording What,
    Wording Evidence,
    string? EvidenceLink,
    Money? Influenced
);
