using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Ui.Lines;

namespace Konvent.Projects.WorkPlan.TimeLine;

/// <summary>The work plan drawn to scale: packages as bars, each with its milestones below it; then the milestones of the whole project.</summary>
public sealed class PlanPicture
{
    public PlanPicture(ProjectPlan plan, When? project, IReadOnlyList<LifeSegment> phases, DateOnly today)
    {
        (Plan, Today) = (plan, today);
        When?[] whens =
        [
            project,
            .. phases.Select(phase => phase.Dates),
            .. plan.Packages.Select(package => package.Dates),
            .. plan.Milestones.SelectMany(milestone => milestone.Plans.Select(date => date.Dates)),
            .. plan.Milestones.Select(milestone => milestone.DoneOn),
        ];
        var goesOn =
            phases.Any(phase => phase.Dates is null or { Latest: null })
            || plan.Packages.Any(package => package.Dates is { Latest: null });
        Scale = TimeScale.Of(whens, today, goesOn);
        Phases = LifeStretch.Of(phases, Scale);
        IsDrawn = plan.Packages.Any(package => package.Dates is not null) || plan.Milestones.Any(HasMark);
    }

    public ProjectPlan Plan { get; }

    public DateOnly Today { get; }

    public TimeScale Scale { get; }

    public IReadOnlyList<LifeStretch> Phases { get; }

    /// <summary>Whether anything of it has a date.</summary>
    public bool IsDrawn { get; }

    /// <summary>Where a thing begins and ends; a side that is not known runs to the end of the line.</summary>
    public (double From, double To) Bar(When dates) =>
        (dates.Earliest is { } first ? Scale.At(first) : 0, dates.Latest is { } last ? Scale.AfterDay(last) : 100);

    /// <summary>Where a mark stands: at the last day by which the thing is to be reached.</summary>
    public double? Mark(When? date) => (date?.Latest ?? date?.Earliest) is { } day ? Scale.AfterDay(day) : null;

    /// <summary>The earlier dates of a milestone that was moved, the first one first.</summary>
    public static IEnumerable<When> Earlier(Milestone milestone) =>
        milestone.Plans.SkipLast(1).Select(plan => plan.Dates).OfType<When>();

    private static bool HasMark(Milestone milestone) => (milestone.Planned ?? milestone.DoneOn) is not null;
}
