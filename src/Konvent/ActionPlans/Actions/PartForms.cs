using Konvent.Projects.WorkPlan;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.ActionPlans.Actions;

/// <summary>A lesson as it is typed; without an id it is a new one.</summary>
public sealed class LessonForm
{
    public string? Id { get; set; }

    [Called("actions.lesson.kind", Words = "actions.lesson.kind.")]
    public LessonKind Kind { get; set; }

    [Called("actions.lesson.from")]
    public WordingField From { get; set; } = new();

    public static LessonForm Of(Lesson lesson, Language own) =>
        new()
        {
            Id = lesson.Id.ToString(),
            Kind = lesson.Kind,
            From = WordingField.In(lesson.From, own),
        };

    internal WrittenLesson Read(TypedFields typed, string field) =>
        new(SentPlain.Id(Id), Kind, typed.Words(From, field + nameof(From)));
}

/// <summary>A player as it is typed: by its name, also where it is an organisation that is known here.</summary>
public sealed class PlayerForm
{
    public string? Id { get; set; }

    [Called("actions.player.name")]
    public string? Name { get; set; }

    [Called("actions.player.role")]
    public WordingField Role { get; set; } = new();

    public static PlayerForm Of(Player player, Language own, PlayerNames names) =>
        new()
        {
            Id = player.Id.ToString(),
            Name = names.Of(player),
            Role = WordingField.In(player.Role, own),
        };

    /// <param name="own">The language of the plan, in which a new name is.</param>
    internal WrittenPlayer Read(TypedFields typed, Language own, PlayerNames names, string field)
    {
        var known = names.IdOf(Name);
        return new(
            SentPlain.Id(Id),
            known,
            known is null ? [KeyValuePair.Create(own, Name)] : [],
            typed.Words(Role, field + nameof(Role))
        );
    }
}

/// <summary>A cost as it is typed; without an id it is a new one.</summary>
public sealed class CostForm
{
    public string? Id { get; set; }

    [Called("actions.cost.what")]
    public WordingField What { get; set; } = new();

    [Called("actions.sum")]
    public string? Sum { get; set; }

    public static CostForm Of(Cost cost, Language own, Language reader) =>
        new()
        {
            Id = cost.Id.ToString(),
            What = WordingField.In(cost.What, own),
            Sum = cost.Sum?.Write(reader),
        };

    internal WrittenCost Read(TypedFields typed, string field) =>
        new(
            SentPlain.Id(Id),
            typed.Words(What, field + nameof(What)),
            typed.Money(Sum, field + nameof(Sum), Currency.Euro)
        );
}

/// <summary>A funding source as it is typed; without an id it is a new one.</summary>
public sealed class FundingForm
{
    public string? Id { get; set; }

    [Called("actions.source.kind", Words = "actions.source.kind.")]
    public FundingKind Kind { get; set; }

    [Called("actions.source.name")]
    public WordingField Name { get; set; } = new();

    [Called("actions.sum")]
    public string? Sum { get; set; }

    public static FundingForm Of(FundingSource source, Language own, Language reader) =>
        new()
        {
            Id = source.Id.ToString(),
            Kind = source.Kind,
            Name = WordingField.In(source.Name, own),
            Sum = source.Sum?.Write(reader),
        };

    internal WrittenFunding Read(TypedFields typed, string field) =>
        new(
            SentPlain.Id(Id),
            Kind,
            typed.Words(Name, field + nameof(Name)),
            typed.Money(Sum, field + nameof(Sum), Currency.Euro)
        );
}

/// <summary>An indicator of an action as it is typed: one of the project's that is chosen, or one by its name.</summary>
public sealed class IndicatorForm
{
    public string? Id { get; set; }

    [Called("actions.indicator.known")]
    public string? IndicatorId { get; set; }

    [Called("actions.indicator.name")]
    public WordingField Name { get; set; } = new();

    [Called("actions.indicator.unit")]
    public WordingField Unit { get; set; } = new();

    [Called("actions.indicator.baseline")]
    public string? Baseline { get; set; }

    [Called("actions.indicator.target")]
    public string? Target { get; set; }

    public static IndicatorForm Of(ActionIndicator indicator, Language own, Language reader) =>
        new()
        {
            Id = indicator.Id.ToString(),
            IndicatorId = indicator.IndicatorId?.ToString(),
            Name = WordingField.In(indicator.Name, own),
            Unit = WordingField.In(indicator.Unit, own),
            Baseline = indicator.Baseline is { } from ? Quantity.Write(from, reader) : null,
            Target = indicator.Target is { } to ? Quantity.Write(to, reader) : null,
        };

    internal WrittenIndicator Read(TypedFields typed, string field) =>
        new(
            SentPlain.Id(Id),
            SentPlain.Id(IndicatorId),
            typed.Words(Name, field + nameof(Name)),
            typed.Words(Unit, field + nameof(Unit)),
            typed.Number(Baseline, field + nameof(Baseline)),
            typed.Number(Target, field + nameof(Target))
        );
}
