using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Reading;

namespace Konvent.ActionPlans;

/// <summary>
/// All that an action plan says at one moment, whole and by itself: names stand in it as they were. It is what a signature
/// freezes, what a document is written from and what is read out of one, and what two versions are compared by.
/// </summary>
/// <param name="Language">The language in which the plan is written; its texts may be translated into others.</param>
/// <param name="Summary">What the plan is about, in its own language and in English.</param>
/// <param name="General">Part I, beside what is known of project and partners.</param>
/// <param name="Context">Part II: the policy the plan is to improve, and what in it.</param>
public sealed record PlanText(
    Language Language,
    Wording Title,
    Wording Summary,
    ProjectInPlan Project,
    IReadOnlyList<PartyInPlan> Partners,
    InstrumentInPlan? Instrument,
    Wording General,
    Wording Context,
    IReadOnlyList<ActionText> Actions
);

/// <summary>The project as its plan names it.</summary>
public sealed record ProjectInPlan(string Acronym, Wording LongName, string Programme);

/// <summary>An organisation as a plan names it; without an id where it is known by name only.</summary>
public sealed record PartyInPlan(Guid? Id, Wording Name, string? Country = null, Region? Region = null)
{
    public static PartyInPlan Of(Organisation known) => new(known.Id, known.Name, known.KnownCountry, known.Region);
}

/// <summary>A policy instrument as a plan names it.</summary>
/// <param name="Authority">Who is responsible for the policy.</param>
public sealed record InstrumentInPlan(Guid? Id, InstrumentKind? Kind, Wording Name, PartyInPlan? Authority = null);

/// <summary>All that one action of a plan says.</summary>
/// <param name="Background">The background, and the lesson learnt.</param>
/// <param name="Nature">What is to be done.</param>
/// <param name="Timeframe">What is to be said of the time beside the dates.</param>
/// <param name="IsFree">Whether it is known to cost nothing.</param>
/// <param name="Influenced">Money of others that the action moves; neither a cost nor a funding source.</param>
/// <param name="FurtherInstruments">Those it serves beside the plan's own.</param>
public sealed record ActionText(
    Guid Id,
    Wording Title,
    Wording Background,
    IReadOnlyList<Lesson> Lessons,
    Wording Nature,
    IReadOnlyList<Player> Players,
    When? Dates,
    Wording Timeframe,
    bool IsFree,
    IReadOnlyList<Cost> Costs,
    Wording CostsNote,
    IReadOnlyList<FundingSource> Funding,
    Money? Influenced,
    Wording InfluencedHow,
    IReadOnlyList<ActionIndicator> Indicators,
    IReadOnlyList<InstrumentInPlan> FurtherInstruments
);
