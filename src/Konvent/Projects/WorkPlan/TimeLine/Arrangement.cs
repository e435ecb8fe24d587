using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.WorkPlan.TimeLine;

/// <summary>The work plan as somebody arranged it: all packages in their order, and those with other dates; milestones that were moved.</summary>
public sealed record Arrangement(IReadOnlyList<ArrangedPart> Packages, IReadOnlyList<ArrangedPart> Milestones);

/// <param name="Version">The version the person had before them.</param>
/// <param name="To">Where it was moved to; null where it stays.</param>
public sealed record ArrangedPart(Guid Id, int Version, Stay? To);

/// <summary>From the first to the last day; without a last one it goes on as it did.</summary>
public sealed record Stay(DateOnly First, DateOnly? Last)
{
    /// <summary>The dates of a thing that was moved here. What was planned by months stays so, as long as it fills whole months.</summary>
    public When In(When before)
    {
        if (Last is null || before.IsOpenEnd)
            return When.From(ByDays(before) ? When.Day(First) : Start());
        return ByDays(before) || !FillsMonths
            ? When.Days(First, Last.Value)
            : When.Between(When.Month(First.Year, First.Month), When.Month(Last.Value.Year, Last.Value.Month));
    }

    private bool FillsMonths => First.Day == 1 && Last is { } last && last.AddDays(1).Day == 1;

    private When Start() => First.Day == 1 ? When.Month(First.Year, First.Month) : When.Day(First);

    private static bool ByDays(When dates) =>
        (dates.Earliest, dates.Latest) switch
        {
            ({ } first, { } last) => When.Days(first, last) == dates,
            ({ } first, null) => When.From(When.Day(first)) == dates,
            _ => true,
        };

    /// <exception cref="RuleBroken">When the last day lies before the first.</exception>
    public Stay Checked(string field) =>
        Last < First || Last == DateOnly.MaxValue
            ? throw new RuleBroken("workplan.rule.endsBeforeBeginning", field)
            : this;
}
