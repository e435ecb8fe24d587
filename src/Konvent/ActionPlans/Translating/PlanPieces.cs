using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Translating;

/// <summary>Says what becomes of a piece, which is told by its key: the same for the same piece, whatever it says.</summary>
internal delegate Wording Reword(string key, Wording words);

/// <summary>
/// All that a plan says in words of its own, piece by piece. What it only names (its project, organisations, instruments, the project's
/// indicators) is translated where it comes from.
/// </summary>
internal static class PlanPieces
{
    /// <summary>The pieces of an action stand here under its id.</summary>
    public static PlanText Worded(this PlanText text, Reword reword) =>
        text with
        {
            Title = reword("title", text.Title),
            Summary = reword("summary", text.Summary),
            General = reword("general", text.General),
            Context = reword("context", text.Context),
            Actions = [.. text.Actions.Select(action => action.Worded(Within(action.Id, reword)))],
        };

    public static PlanTexts Worded(this PlanTexts texts, Reword reword) =>
        new(
            reword("title", texts.Title),
            reword("summary", texts.Summary),
            reword("general", texts.General),
            reword("context", texts.Context)
        );

    public static ActionFacts Worded(this ActionFacts facts, Reword reword) =>
        facts with
        {
            Texts = new(
                reword("action", facts.Texts.Title),
                reword("background", facts.Texts.Background),
                reword("nature", facts.Texts.Nature),
                reword("timeframe", facts.Texts.Timeframe),
                reword("costsNote", facts.Texts.CostsNote),
                reword("influencedHow", facts.Texts.InfluencedHow)
            ),
            Lessons = Lessons(facts.Lessons, reword),
            Players = Players(facts.Players, reword),
            Costs = Costs(facts.Costs, reword),
            Funding = Funding(facts.Funding, reword),
            Indicators = Indicators(facts.Indicators, reword),
        };

    /// <summary>The key of a piece of an action, as it is in its plan.</summary>
    public static string KeyIn(Guid action, string key) => $"{action}.{key}";

    /// <summary>Leaves what is said in these languages, and nothing else.</summary>
    public static Reword Only(params IReadOnlyCollection<Language> languages) => (_, words) => words.Only(languages);

    /// <summary>The pieces that say anything, in their order.</summary>
    public static IReadOnlyList<PlanPiece> Of(PlanText text) => Collected(into => text.Worded(into));

    public static IReadOnlyList<PlanPiece> Of(PlanTexts texts) => Collected(into => texts.Worded(into));

    public static IReadOnlyList<PlanPiece> Of(ActionFacts facts) => Collected(into => facts.Worded(into));

    public static IReadOnlyList<PlanPiece> Of(ActionText action) => Collected(into => action.Worded(into));

    private static ActionText Worded(this ActionText action, Reword reword) =>
        action with
        {
            Title = reword("action", action.Title),
            Background = reword("background", action.Background),
            Lessons = Lessons(action.Lessons, reword),
            Nature = reword("nature", action.Nature),
            Players = Players(action.Players, reword),
            Timeframe = reword("timeframe", action.Timeframe),
            Costs = Costs(action.Costs, reword),
            CostsNote = reword("costsNote", action.CostsNote),
            Funding = Funding(action.Funding, reword),
            InfluencedHow = reword("influencedHow", action.InfluencedHow),
            Indicators = Indicators(action.Indicators, reword),
        };

    private static Lesson[] Lessons(IEnumerable<Lesson> lessons, Reword reword) =>
        [.. lessons.Select(one => one with { From = reword($"{one.Id}.from", one.From) })];

    private static Player[] Players(IEnumerable<Player> players, Reword reword) =>
        [
            .. players.Select(one =>
                one with
                {
                    Name = one.OrganisationId is null ? reword($"{one.Id}.player", one.Name) : one.Name,
                    Role = reword($"{one.Id}.role", one.Role),
                }
            ),
        ];

    private static Cost[] Costs(IEnumerable<Cost> costs, Reword reword) =>
        [.. costs.Select(one => one with { What = reword($"{one.Id}.cost", one.What) })];

    private static FundingSource[] Funding(IEnumerable<FundingSource> sources, Reword reword) =>
        [.. sources.Select(one => one with { Name = reword($"{one.Id}.source", one.Name) })];

    // What counts in one of the project's indicators is that indicator's to say.
    private static ActionIndicator[] Indicators(IEnumerable<ActionIndicator> indicators, Reword reword) =>
        [
            .. indicators.Select(one =>
                one.IndicatorId is not null
                    ? one
                    : one with
                    {
                        Name = reword($"{one.Id}.indicator", one.Name),
                        Unit = reword($"{one.Id}.unit", one.Unit),
                    }
            ),
        ];

    private static Reword Within(Guid action, Reword reword) => (key, words) => reword(KeyIn(action, key), words);

    private static List<PlanPiece> Collected(Action<Reword> walk)
    {
        var pieces = new List<PlanPiece>();
        walk(
            (key, words) =>
            {
                if (!words.IsEmpty)
                    pieces.Add(new(key, words));
                return words;
            }
        );
        return pieces;
    }
}
