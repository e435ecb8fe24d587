using Konvent.Projects.Programmes.Plans;

namespace Konvent.Commands.Demo;

/// <summary>What the programmes of the demo projects say about action plans. What a text states is cited from it; what only the programme's manual can say is still to be checked.</summary>
internal static class DemoPlanRules
{
    private const string Newsletter = "S3Chem, newsletter on the 13th interregional working group meeting";
    private const string Template = "Interreg Europe 2014-2020, template of the action plan";
    private const string Invented = "Manual of the invented programme, chapter 7";

    private static readonly IReadOnlyList<PlanStep> EveryStep = Enum.GetValues<PlanStep>();

    public static PlanRules InterregEurope =>
        new(
            PlanOwed.PerInstrument,
            ByEndOfPhase: 1,
            EveryStep,
            FewestActions: 1,
            [
                new(PlanPart.General, Required: true, Template, Checked: false),
                new(PlanPart.Context, Required: true, Template, Checked: false),
                new(PlanPart.Background, Required: true, Template, Checked: false),
                new(PlanPart.Nature, Required: true, $"{Template}; named in: {Newsletter}", Checked: false),
                new(PlanPart.Players, Required: true, $"{Template}; named in: {Newsletter}", Checked: false),
                new(PlanPart.Timeframe, Required: true, $"{Template}; named in: {Newsletter}", Checked: false),
                new(PlanPart.Costs, Required: false, Newsletter, Checked: true),
                new(PlanPart.Funding, Required: false, Newsletter, Checked: true),
            ],
            $"Programme manual; {Newsletter}: plans at the end of the first phase, each partner decides how many actions",
            Checked: false
        );

    public static PlanRules PolandSaxony =>
        new(
            PlanOwed.Never,
            ByEndOfPhase: null,
            [],
            FewestActions: 0,
            [],
            "Programme manual; the newsletter of Smart Integration names no action plan",
            Checked: false
        );

    public static PlanRules InventedProgramme =>
        new(
            PlanOwed.WithoutImprovement,
            ByEndOfPhase: 1,
            EveryStep,
            FewestActions: 1,
            [
                new(PlanPart.Summary, Required: false, Invented, Checked: true),
                new(PlanPart.General, Required: true, Invented, Checked: true),
                new(PlanPart.Context, Required: true, Invented, Checked: true),
                new(PlanPart.Background, Required: true, Invented, Checked: true),
                new(PlanPart.Lessons, Required: false, Invented, Checked: false),
                new(PlanPart.Nature, Required: true, Invented, Checked: true),
                new(PlanPart.Players, Required: true, Invented, Checked: true),
                new(PlanPart.Timeframe, Required: true, Invented, Checked: true),
                new(PlanPart.Costs, Required: false, Invented, Checked: true),
                new(PlanPart.Funding, Required: false, Invented, Checked: true),
            ],
            Invented,
            Checked: true
        );
}
