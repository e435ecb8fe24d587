using Konvent.ActionPlans.Translating;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Versions;

/// <summary>What a plan said when it was signed: whole, by itself, and never changed. Translations made later stand beside it.</summary>
public sealed class FrozenPlan
{
    private FrozenPlan() { }

    public FrozenPlan(ActionPlan plan, PlanText text)
    {
        var signed = plan.Last(Steps.PlanMove.Signed)!;
        (ProjectId, PlanId, Edition, Text) = (plan.ProjectId, plan.Id, plan.Edition, text);
        (Actions, Cover) = (text.Actions.Count, PlanCover.Of(text));
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

    /// <summary>What its readers find on its cover; known without reading its text.</summary>
    public PlanCover Cover { get; private set; } = null!;

    /// <summary>What was signed, with the translations there were on that day.</summary>
    public PlanText Text { get; private init; } = null!;

    /// <summary>What pieces say with the translations that were made since, by the keys of the pieces.</summary>
    public IReadOnlyDictionary<string, Wording> Later { get; private set; } = new Dictionary<string, Wording>();

    /// <summary>What was signed as its readers read it: with the translations that were made since.</summary>
    public PlanText ForReaders => Text.Worded((key, words) => Later.GetValueOrDefault(key) ?? words);

    /// <summary>Puts translations beside what was signed, wherever its own words are still those that were translated.</summary>
    /// <param name="changed">The pieces with a new translation into this language, by their keys.</param>
    /// <exception cref="RuleBroken">Into the language in which it was signed.</exception>
    public void Translate(Language into, IReadOnlyDictionary<string, Wording> changed)
    {
        var own = Text.Language;
        if (into == own)
            throw new RuleBroken("actionplans.rule.ownWords", null);
        var later = new Dictionary<string, Wording>(Later);
        foreach (var piece in PlanPieces.Of(ForReaders))
            if (changed.GetValueOrDefault(piece.Key) is { } now && now[own] == piece.Words[own])
                later[piece.Key] = piece.Words.With(into, now[into]);
        Later = later;
        Cover = PlanCover.Of(ForReaders);
    }
}
