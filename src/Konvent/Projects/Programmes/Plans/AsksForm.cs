using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Programmes.Plans;

/// <summary>What is asked of each part of a plan, as a form sends it; each part by its name, so that a race between two people names it too.</summary>
public sealed class AsksForm
{
    [Called("programmes.plans.part.Summary")]
    public AskForm Summary { get; set; } = new();

    [Called("programmes.plans.part.General")]
    public AskForm General { get; set; } = new();

    [Called("programmes.plans.part.Context")]
    public AskForm Context { get; set; } = new();

    [Called("programmes.plans.part.Background")]
    public AskForm Background { get; set; } = new();

    [Called("programmes.plans.part.Lessons")]
    public AskForm Lessons { get; set; } = new();

    [Called("programmes.plans.part.Nature")]
    public AskForm Nature { get; set; } = new();

    [Called("programmes.plans.part.Players")]
    public AskForm Players { get; set; } = new();

    [Called("programmes.plans.part.Timeframe")]
    public AskForm Timeframe { get; set; } = new();

    [Called("programmes.plans.part.Costs")]
    public AskForm Costs { get; set; } = new();

    [Called("programmes.plans.part.Funding")]
    public AskForm Funding { get; set; } = new();

    [Called("programmes.plans.part.Influenced")]
    public AskForm Influenced { get; set; } = new();

    [Called("programmes.plans.part.Indicators")]
    public AskForm Indicators { get; set; } = new();

    public AskForm this[PlanPart part] =>
        part switch
        {
            PlanPart.Summary => Summary,
            PlanPart.General => General,
            PlanPart.Context => Context,
            PlanPart.Background => Background,
            PlanPart.Lessons => Lessons,
            PlanPart.Nature => Nature,
            PlanPart.Players => Players,
            PlanPart.Timeframe => Timeframe,
            PlanPart.Costs => Costs,
            PlanPart.Funding => Funding,
            PlanPart.Influenced => Influenced,
            PlanPart.Indicators => Indicators,
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No form asks for this part."),
        };

    public static AsksForm Of(PlanRules rules) =>
        new()
        {
            Summary = AskForm.Of(rules.AskFor(PlanPart.Summary)),
            General = AskForm.Of(rules.AskFor(PlanPart.General)),
            Context = AskForm.Of(rules.AskFor(PlanPart.Context)),
            Background = AskForm.Of(rules.AskFor(PlanPart.Background)),
            Lessons = AskForm.Of(rules.AskFor(PlanPart.Lessons)),
            Nature = AskForm.Of(rules.AskFor(PlanPart.Nature)),
            Players = AskForm.Of(rules.AskFor(PlanPart.Players)),
            Timeframe = AskForm.Of(rules.AskFor(PlanPart.Timeframe)),
            Costs = AskForm.Of(rules.AskFor(PlanPart.Costs)),
            Funding = AskForm.Of(rules.AskFor(PlanPart.Funding)),
            Influenced = AskForm.Of(rules.AskFor(PlanPart.Influenced)),
            Indicators = AskForm.Of(rules.AskFor(PlanPart.Indicators)),
        };
}
