using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>A plan of the demo with its actions.</summary>
internal sealed record DemoPlan(ActionPlan Plan, IReadOnlyList<PlannedAction> Actions)
{
    /// <summary>How it came to its second version; null where there is none.</summary>
    public Action<ActionPlan>? Again { get; init; }
}

/// <summary>The action plans of the invented project: one in every state of its way, in the languages of its partners.</summary>
internal sealed partial class RiverPlans(
    Project project,
    Programme programme,
    IReadOnlyList<PolicyInstrument> instruments,
    IReadOnlyList<Organisation> organisations
)
{
    private const string Secretariat = "Joint Secretariat of Interreg Example";

    private readonly PlanWay way = new(programme.Plans);

    public static IReadOnlyList<DemoPlan> Of(
        Project project,
        Programme programme,
        IReadOnlyList<PolicyInstrument> instruments,
        IReadOnlyList<Organisation> organisations
    )
    {
        var plans = new RiverPlans(project, programme, instruments, organisations);
        return
        [
            plans.Musterland(),
            plans.Esempio(),
            plans.Przyklad(),
            plans.Przykladowo(),
            plans.Esimerkki(),
            plans.Voorbeeld(),
            plans.Wassergesetz(),
        ];
    }

    private ActionPlan Plan(
        int instrument,
        string language,
        int[] partners,
        Wording title,
        Wording summary,
        string general,
        string context
    ) =>
        new(
            project.Id,
            new(
                instruments[instrument].Id,
                [.. partners.Select(n => organisations[n].Id)],
                Language.Of(language),
                title,
                summary,
                Wording.In(Language.Of(language), general),
                Wording.In(Language.Of(language), context)
            )
        );

    private void Go(
        ActionPlan plan,
        PlanMove move,
        string on,
        string by,
        string? function = null,
        string? note = null
    ) => plan.Take(new(Guid.CreateVersion7(), 0, move, When.Parse(on), by, function, note), way);
}
