using Konvent.ActionPlans.Actions;
using Konvent.Api;
using Konvent.Basics;

namespace Konvent.ActionPlans.Api;

/// <summary>Where something was learnt; without a known id it is new.</summary>
public sealed record LessonShape(Guid? Id, LessonKind Kind, IReadOnlyDictionary<string, string?> From)
{
    public static LessonShape Of(Lesson lesson) => new(lesson.Id, lesson.Kind, PartWords.Of(lesson.From));

    internal WrittenLesson Read(Lesson? before, string field) =>
        new(Id, Kind, PartWords.Read(From, before?.From, field + nameof(From)));
}

/// <summary>A player: an organisation, or a name.</summary>
public sealed record PlayerShape(
    Guid? Id,
    Guid? OrganisationId,
    IReadOnlyDictionary<string, string?> Name,
    IReadOnlyDictionary<string, string?> Role
)
{
    public static PlayerShape Of(Player player) =>
        new(player.Id, player.OrganisationId, PartWords.Of(player.Name), PartWords.Of(player.Role));

    // The name of an organisation is its own: it comes along in answers and is not read.
    internal WrittenPlayer Read(Player? before, string field) =>
        new(
            Id,
            OrganisationId,
            OrganisationId is null ? PartWords.Read(Name, before?.Name, field + nameof(Name)) : [],
            PartWords.Read(Role, before?.Role, field + nameof(Role))
        );
}

/// <summary>A cost.</summary>
public sealed record CostShape(Guid? Id, IReadOnlyDictionary<string, string?> What, MoneyShape? Sum)
{
    public static CostShape Of(Cost cost) => new(cost.Id, PartWords.Of(cost.What), MoneyShape.Of(cost.Sum));

    internal WrittenCost Read(Cost? before, string field) =>
        new(Id, PartWords.Read(What, before?.What, field + nameof(What)), MoneyShape.Read(Sum, field + nameof(Sum)));
}

/// <summary>A funding source.</summary>
public sealed record FundingShape(
    Guid? Id,
    FundingKind Kind,
    IReadOnlyDictionary<string, string?> Name,
    MoneyShape? Sum
)
{
    public static FundingShape Of(FundingSource source) =>
        new(source.Id, source.Kind, PartWords.Of(source.Name), MoneyShape.Of(source.Sum));

    internal WrittenFunding Read(FundingSource? before, string field) =>
        new(
            Id,
            Kind,
            PartWords.Read(Name, before?.Name, field + nameof(Name)),
            MoneyShape.Read(Sum, field + nameof(Sum))
        );
}

/// <summary>An indicator of an action: one of the project's, or one by its name.</summary>
public sealed record ActionIndicatorShape(
    Guid? Id,
    Guid? IndicatorId,
    IReadOnlyDictionary<string, string?> Name,
    IReadOnlyDictionary<string, string?> Unit,
    decimal? Baseline,
    decimal? Target
)
{
    public static ActionIndicatorShape Of(ActionIndicator indicator) =>
        new(
            indicator.Id,
            indicator.IndicatorId,
            PartWords.Of(indicator.Name),
            PartWords.Of(indicator.Unit),
            indicator.Baseline,
            indicator.Target
        );

    // The name of an indicator of the project is its own: it comes along in answers and is not read.
    internal WrittenIndicator Read(ActionIndicator? before, string field) =>
        new(
            Id,
            IndicatorId,
            IndicatorId is null ? PartWords.Read(Name, before?.Name, field + nameof(Name)) : [],
            PartWords.Read(Unit, before?.Unit, field + nameof(Unit)),
            Baseline,
            Target
        );
}

/// <summary>The texts of parts.</summary>
internal static class PartWords
{
    public static Dictionary<string, string?> Of(Wording wording) =>
        WordingShape.Of(wording).ToDictionary(pair => pair.Key, pair => (string?)pair.Value);

    public static IReadOnlyList<KeyValuePair<Reading.Language, string?>> Read(
        IReadOnlyDictionary<string, string?>? sent,
        Wording? before,
        string field
    ) => WordingShape.Sent(sent, before ?? Wording.Empty, field);
}
