using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>How much a finding weighs.</summary>
public enum FindingKind
{
    /// <summary>Two figures that should agree do not.</summary>
    Difference,

    /// <summary>They differ by no more than one smallest coin for each line that was added up.</summary>
    Rounding,

    /// <summary>Something is not known, so that sums are not whole.</summary>
    Missing,
}

/// <summary>Something in a budget that does not agree, or is not known. It is shown; nothing is mended.</summary>
/// <param name="Key">The key of its sentence.</param>
/// <param name="Participation">The partner it belongs to; null for the project as a whole.</param>
/// <param name="Stated">What is entered.</param>
/// <param name="Reckoned">What the other figures come to.</param>
public sealed record BudgetFinding(
    string Key,
    FindingKind Kind,
    Guid? Participation,
    Money? Stated = null,
    Money? Reckoned = null
)
{
    /// <summary>Of rates: what is entered, in percent.</summary>
    public decimal? StatedRate { get; init; }

    /// <summary>Of rates: what the sums come to, in percent, not rounded.</summary>
    public decimal? ReckonedRate { get; init; }

    /// <summary>How far the two sums are apart.</summary>
    public Money? Difference =>
        Stated is { } stated && Reckoned is { } reckoned && Money.Fits(reckoned.Amount - stated.Amount, stated.Currency)
            ? new Money(Math.Abs(reckoned.Amount - stated.Amount), stated.Currency)
            : null;
}
