using Konvent.ActionPlans.Actions;
using Konvent.Basics;

namespace Konvent.ActionPlans.Translating;

/// <summary>A piece of what a plan says.</summary>
public sealed record PlanPiece(string Key, Wording Words)
{
    public PieceKind Kind => PieceKind.Of(Key);
}

/// <summary>What a piece of a plan is called, how long it may be, and whether it is made of sentences.</summary>
public sealed record PieceKind(string Label, int Longest, bool IsProse)
{
    // By the last word of a piece's key.
    private static readonly Dictionary<string, PieceKind> Kinds = new()
    {
        ["title"] = new("actionplans.name", PlanFactRules.LongestTitle, false),
        ["summary"] = Prose("actionplans.summary"),
        ["general"] = Prose("actionplans.general"),
        ["context"] = Prose("actionplans.context"),
        ["action"] = new("actions.title", PlanFactRules.LongestTitle, false),
        ["background"] = Prose("actions.background"),
        ["nature"] = Prose("actions.nature"),
        ["timeframe"] = Prose("actions.timeframe"),
        ["costsNote"] = Prose("actions.costsNote"),
        ["influencedHow"] = Prose("actions.influencedHow"),
        ["from"] = Name("actions.lesson"),
        ["player"] = Name("actions.player"),
        ["role"] = Name("actions.player.role"),
        ["cost"] = Name("actions.cost.what"),
        ["source"] = Name("actions.source.name"),
        ["indicator"] = Name("actions.indicator"),
        ["unit"] = new("actions.indicator.unit", ActionRules.LongestUnit, false),
    };

    /// <summary>What a piece of this key is; a name where nobody knows such a key.</summary>
    public static PieceKind Of(string key) => Kinds.GetValueOrDefault(key.Split('.')[^1]) ?? Name("translating.piece");

    private static PieceKind Prose(string label) => new(label, PlanFactRules.LongestText, true);

    private static PieceKind Name(string label) => new(label, ActionRules.LongestName, false);
}
