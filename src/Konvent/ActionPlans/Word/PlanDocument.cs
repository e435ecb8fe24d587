using Konvent.Reading;
using Konvent.Visibility;

namespace Konvent.ActionPlans.Word;

/// <summary>A plan as it leaves on paper: its text, what its programme prescribes, who has signed it, and what was changed in it.</summary>
/// <param name="Notice">The statements that stand beside the emblem, for a reader of the plan's language.</param>
public sealed record PlanDocument(PlanText Plan, FundingNotice Notice)
{
    /// <summary>Who has signed. Partners that are not among them get an empty block to sign in.</summary>
    public IReadOnlyList<PlanSignature> Signatures { get; init; } = [];

    /// <summary>What is told at the end as the list of changes; without one there is no such list.</summary>
    public IReadOnlyList<ToldChange> Changes { get; init; } = [];
}

/// <summary>One signature under a plan; what is not known yet stays empty and is filled in by hand.</summary>
/// <param name="Organisation">As the plan names it.</param>
/// <param name="Signatory">Name and function of the person who signs.</param>
public sealed record PlanSignature(
    string Organisation,
    When? Date = null,
    string? Place = null,
    string? Signatory = null
);

/// <summary>One difference from the version before, in words: where it is, and what stood and stands there.</summary>
public sealed record ToldChange(string Where, string Before, string After);
