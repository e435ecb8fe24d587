using Konvent.ActionPlans.Translating;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Versions;

/// <summary>What a plan said when it was signed: whole, by itself, and never changed. Only translations may still be put beside its own words.</summary>
public sealed class FrozenPlan
{
    private FrozenPlan() { }

    public FrozenPlan(ActionPlan plan, PlanText text)
    {
        var signed = plan.Last(Steps.PlanMove.Signed)!;
        (ProjectId, PlanId, Edition, Text) = (plan.ProjectId, plan.Id, plan.Edition, text);
        Actions = text.Actions.Count;
        (SignedOn, SignedBy, Function) = (signed.On, signed.By, signed.Function);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ProjectId { get; private init; }

    public Guid PlanId { get; private init; }

    /// <summary>Which version of the plan it is, from one.</summary>
    public int Edition { get; private init; }

    public When SignedOn { get; private init; } = null!;

    public string SignedBy { get; private init; } = "";

    /// <summary>As what they signed, where that is known.</summary>
    public string? Function { get; private init; }

    /// <summary>How many actions it has; known without reading its text.</summary>
    public int Actions { get; private init; }

    public PlanText Text { get; private set; } = null!;

    /// <summary>Puts translations beside its own words. Nothing else of what was signed ever changes.</summary>
    /// <exception cref="RuleBroken">Where anything else differs.</exception>
    public void Translated(PlanText now)
    {
        if (Signed(now) != Signed(Text))
            throw new RuleBroken("actionplans.rule.ownWords", null);
        Text = now;
    }

    private static string Signed(PlanText text) => StateJson.Write(text.Worded(PlanPieces.Only(text.Language)));
}
