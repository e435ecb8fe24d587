using Konvent.Reading;

namespace Konvent.ActionPlans.Actions;

/// <summary>A part of an action as somebody wrote it; without a known id it is a new one.</summary>
public interface IWrittenPart<T>
    where T : IPart
{
    Guid? Id { get; }

    /// <param name="before">The part as it was; null for a new one.</param>
    /// <param name="own">The language of the plan.</param>
    T Into(Guid id, T? before, Language own);
}

/// <summary>A lesson as somebody wrote it.</summary>
public sealed record WrittenLesson(Guid? Id, LessonKind Kind, IReadOnlyList<KeyValuePair<Language, string?>> From)
    : IWrittenPart<Lesson>
{
    public Lesson Into(Guid id, Lesson? before, Language own) => new(id, Kind, (before?.From).Written(From, own));
}

/// <summary>A player as somebody wrote it: an organisation that was chosen, or a name.</summary>
public sealed record WrittenPlayer(
    Guid? Id,
    Guid? OrganisationId,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    IReadOnlyList<KeyValuePair<Language, string?>> Role
) : IWrittenPart<Player>
{
    public Player Into(Guid id, Player? before, Language own) =>
        new(
            id,
            OrganisationId,
            // Whoever was only named and turns out to be known here is called as it is there.
            (OrganisationId is null ? before?.Name : null).Written(Name, own),
            (before?.Role).Written(Role, own)
        );
}

/// <summary>A cost as somebody wrote it.</summary>
public sealed record WrittenCost(Guid? Id, IReadOnlyList<KeyValuePair<Language, string?>> What, Money? Sum)
    : IWrittenPart<Cost>
{
    public Cost Into(Guid id, Cost? before, Language own) => new(id, (before?.What).Written(What, own), Sum);
}

/// <summary>A funding source as somebody wrote it.</summary>
public sealed record WrittenFunding(
    Guid? Id,
    FundingKind Kind,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    Money? Sum
) : IWrittenPart<FundingSource>
{
    public FundingSource Into(Guid id, FundingSource? before, Language own) =>
        new(id, Kind, (before?.Name).Written(Name, own), Sum);
}

/// <summary>An indicator of an action as somebody wrote it: one of the project's that was chosen, or one by its name.</summary>
public sealed record WrittenIndicator(
    Guid? Id,
    Guid? IndicatorId,
    IReadOnlyList<KeyValuePair<Language, string?>> Name,
    IReadOnlyList<KeyValuePair<Language, string?>> Unit,
    decimal? Baseline,
    decimal? Target
) : IWrittenPart<ActionIndicator>
{
    public ActionIndicator Into(Guid id, ActionIndicator? before, Language own) =>
        new(
            id,
            IndicatorId,
            (IndicatorId is null ? before?.Name : null).Written(Name, own),
            (before?.Unit).Written(Unit, own),
            Baseline,
            Target
        );
}
