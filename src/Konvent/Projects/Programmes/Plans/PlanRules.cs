namespace Konvent.Projects.Programmes.Plans;

/// <summary>What a programme says about action plans: who owes one, by when, which steps it takes and what it contains.</summary>
/// <param name="ByEndOfPhase">The position of the phase, from one, by whose end plans are owed; null where none is named.</param>
/// <param name="Source">Where the programme says who owes a plan and which steps it takes.</param>
public sealed record PlanRules(
    PlanOwed Owed,
    int? ByEndOfPhase,
    IReadOnlyList<PlanStep> Steps,
    int FewestActions,
    IReadOnlyList<PlanAsk> Asks,
    string Source,
    bool Checked
)
{
    /// <summary>What is asked of this part; null where nothing is.</summary>
    public PlanAsk? AskFor(PlanPart part) => Asks.FirstOrDefault(ask => ask.Part == part);
}
