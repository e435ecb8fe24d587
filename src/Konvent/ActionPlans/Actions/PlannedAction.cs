using Konvent.ActionPlans.Translating;
using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.ActionPlans.Actions;

/// <summary>
/// One action of a plan: what was learnt, what will be done, by whom, when, and what it costs, if anything. It is neither an activity of a
/// work package nor a pilot action. It belongs to the partners of its plan.
/// </summary>
[Remembered("action", shape: 1)]
public sealed class PlannedAction : PartOfProject
{
    private readonly List<Lesson> lessons = [];
    private readonly List<Player> players = [];
    private readonly List<Cost> costs = [];
    private readonly List<FundingSource> funding = [];
    private readonly List<ActionIndicator> indicators = [];
    private readonly List<Guid> furtherInstruments = [];

    private PlannedAction() { }

    public PlannedAction(ActionPlan plan, int position, ActionFacts facts)
    {
        plan.RequireOpen();
        (ProjectId, PlanId, Position) = (plan.ProjectId, plan.Id, position);
        Describe(facts);
    }

    public Guid PlanId { get; private set; }

    /// <summary>Its place in the plan, from one.</summary>
    public int Position { get; private set; }

    public Wording Title { get; private set; } = Wording.Empty;

    /// <summary>The background, and the lesson learnt.</summary>
    public Wording Background { get; private set; } = Wording.Empty;

    /// <summary>From which meeting, practice or partner that was learnt.</summary>
    public IReadOnlyList<Lesson> Lessons => lessons;

    /// <summary>What is to be done.</summary>
    public Wording Nature { get; private set; } = Wording.Empty;

    public IReadOnlyList<Player> Players => players;

    public When? Dates { get; private set; }

    /// <summary>What is to be said of the time beside the dates.</summary>
    public Wording Timeframe { get; private set; } = Wording.Empty;

    /// <summary>Whether it is known to cost nothing.</summary>
    public bool IsFree { get; private set; }

    public IReadOnlyList<Cost> Costs => costs;

    public Wording CostsNote { get; private set; } = Wording.Empty;

    public IReadOnlyList<FundingSource> Funding => funding;

    /// <summary>Money of others that the action moves; neither a cost nor a funding source.</summary>
    public Money? Influenced { get; private set; }

    /// <summary>How it moves that money.</summary>
    public Wording InfluencedHow { get; private set; } = Wording.Empty;

    public IReadOnlyList<ActionIndicator> Indicators => indicators;

    /// <summary>The instruments it serves beside the plan's own.</summary>
    public IReadOnlyList<Guid> FurtherInstruments => furtherInstruments;

    public ActionFacts Facts =>
        new(Texts, Lessons, Players, Dates, IsFree, Costs, Funding, Influenced, Indicators, FurtherInstruments);

    private ActionTexts Texts => new(Title, Background, Nature, Timeframe, CostsNote, InfluencedHow);

    public void Describe(ActionFacts facts)
    {
        ActionRules.Of(facts).Enforce();
        Take(facts);
    }

    /// <summary>Puts translations beside its own words, also beside signed ones. Nothing else of it changes.</summary>
    /// <param name="own">The language of its plan.</param>
    public void Translate(ActionFacts facts, Language own)
    {
        ActionRules.Of(facts).Enforce();
        if (Untranslated(facts, own) != Untranslated(Facts, own))
            throw new RuleBroken("actionplans.rule.ownWords", null);
        Take(facts);
    }

    public void PlaceAt(int position) => Position = position;

    private void Take(ActionFacts facts)
    {
        Write(facts.Texts);
        (Dates, IsFree, Influenced) = (facts.Dates, facts.IsFree, facts.Influenced);
        Replace(lessons, facts.Lessons);
        Replace(players, facts.Players);
        Replace(costs, facts.Costs);
        Replace(funding, facts.Funding);
        Replace(indicators, facts.Indicators);
        Replace(furtherInstruments, facts.FurtherInstruments.Distinct());
    }

    private void Write(ActionTexts texts)
    {
        (Title, Background, Nature) = (texts.Title, texts.Background, texts.Nature);
        (Timeframe, CostsNote, InfluencedHow) = (texts.Timeframe, texts.CostsNote, texts.InfluencedHow);
    }

    private static string Untranslated(ActionFacts facts, Language own) =>
        StateJson.Write(facts.Worded(PlanPieces.Only(own)));

    private static void Replace<T>(List<T> parts, IEnumerable<T> wanted)
    {
        T[] now = [.. wanted];
        parts.Clear();
        parts.AddRange(now);
    }
}
