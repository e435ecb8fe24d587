using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Actions;

/// <summary>One of several things of an action that stays the same thing while what it says changes.</summary>
public interface IPart
{
    Guid Id { get; }
}

/// <summary>From what a lesson was learnt.</summary>
public enum LessonKind
{
    Meeting,
    Practice,
    Partner,
    Other,
}

/// <summary>Where something was learnt that an action carries home: at which meeting, from which practice or partner.</summary>
public sealed record Lesson(Guid Id, LessonKind Kind, Wording From) : IPart;

/// <summary>Somebody with a part in an action: an organisation that is known, or one by its name only.</summary>
/// <param name="Name">Empty where the organisation is known, which has its own; never in the text of a plan.</param>
/// <param name="Role">What it does in the action.</param>
public sealed record Player(Guid Id, Guid? OrganisationId, Wording Name, Wording Role) : IPart;

/// <summary>What an action costs, item by item; without a sum where it is not known yet.</summary>
public sealed record Cost(Guid Id, Wording What, Money? Sum) : IPart;

/// <summary>Who pays for an action, as far as plans tell it apart.</summary>
public enum FundingKind
{
    Own,
    Regional,
    National,
    European,
    Private,
    Other,
}

/// <summary>Where the money for an action is to come from. Neither a cost nor what the action influences elsewhere.</summary>
public sealed record FundingSource(Guid Id, FundingKind Kind, Wording Name, Money? Sum) : IPart;

/// <summary>By what one will see whether an action worked: one of the project's indicators, or one of its own.</summary>
/// <param name="Name">Empty where it is one of the project's, which has its own; never in the text of a plan.</param>
public sealed record ActionIndicator(
    Guid Id,
    Guid? IndicatorId,
    Wording Name,
    Wording Unit,
    decimal? Baseline,
    decimal? Target
) : IPart;
