using Konvent.ActionPlans.Actions;
using Konvent.Projects.Instruments;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Headings;

/// <summary>What columns of a plan's tables hold.</summary>
internal enum PlanColumnKind
{
    LessonKind,
    LessonFrom,
    PlayerName,
    PlayerRole,
    CostWhat,
    FundingKind,
    FundingName,
    Sum,
    IndicatorName,
    Unit,
    Baseline,
    Target,
}

/// <summary>The words by which plans of one language are understood. They are compared folded, without numbers and brackets.</summary>
internal sealed record PlanWords(Language Language)
{
    /// <summary>What stands above or before the parts of a plan.</summary>
    public required IReadOnlyList<(PlanPlace Place, string[] Words)> Headings { get; init; }

    /// <summary>What heads the columns; one word can head several, by what the table is for.</summary>
    public required IReadOnlyList<(PlanColumnKind Column, string[] Words)> Columns { get; init; }

    public required IReadOnlyList<(InstrumentKind Kind, string[] Words)> Instruments { get; init; }

    public required IReadOnlyList<(LessonKind Kind, string[] Words)> Lessons { get; init; }

    public required IReadOnlyList<(FundingKind Kind, string[] Words)> Funding { get; init; }

    /// <summary>What an action is called before its number.</summary>
    public required string[] Action { get; init; }

    /// <summary>What a document says that it is.</summary>
    public required string[] Kind { get; init; }

    /// <summary>Words of a form that say nothing of the plan itself.</summary>
    public required string[] Form { get; init; }

    /// <summary>What stands where nothing is stated.</summary>
    public required string[] Empty { get; init; }

    /// <summary>That nothing has to be paid.</summary>
    public required string[] Free { get; init; }

    public required string[] Total { get; init; }
}
