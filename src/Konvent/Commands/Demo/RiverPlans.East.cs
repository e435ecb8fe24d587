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

/// <summary>The plans of the Example Region and of Esimerkki.</summary>
internal sealed partial class RiverPlans
{
    private DemoPlan Przyklad()
    {
        var plan = Plan(
            3,
            "pl",
            [1],
            Say("pl", "Rzeka w planie miasta: plan działania do Strategii rozwoju Województwa Przykładowego"),
            Wording.Empty,
            "",
            "Strategia rozwoju wymienia rzeki tylko jako zagrożenie powodziowe. Przegląd strategii zaplanowano na rok 2027."
        );
        return new(plan, RiverActions.Przyklad(plan, organisations));
    }

    private DemoPlan Przykladowo()
    {
        var plan = Plan(
            4,
            "pl",
            [1],
            Say(
                "pl",
                "Kąpieliska pod kontrolą: plan działania do Programu ochrony wód",
                "en",
                "Bathing places under control: action plan for the Water protection programme",
                "de",
                "Badestellen unter Kontrolle: Aktionsplan zum Gewässerschutzprogramm"
            ),
            Say(
                "pl",
                "Codzienne badanie wody na sześciu kąpieliskach, według wzoru z Voorbeeldstad.",
                "en",
                "Daily water tests at six bathing places, after the example of Voorbeeldstad."
            ),
            "Plan przygotowano z sześcioma gminami i wojewódzkim laboratorium.",
            "Program ochrony wód przewiduje badanie wody raz na dwa tygodnie. Dzięki zmianie programu wyniki będą znane każdego ranka."
        );
        var actions = RiverActions.Przykladowo(plan, instruments, organisations);
        RiverTranslations.InEnglish(plan, actions);
        Go(plan, PlanMove.Submitted, "2026-02-09", "Urząd Marszałkowski Województwa Przykładowego");
        Go(plan, PlanMove.Accepted, "2026-02-27", Secretariat);
        Go(plan, PlanMove.Endorsed, "2026-03-31", "Zarząd Województwa Przykładowego", note: "Uchwała nr 12/2026");
        Go(plan, PlanMove.Signed, "2026-04-10", "Jan Przykładny", "Marszałek Województwa");
        plan.Launch(new DateOnly(2026, 4, 20));
        return new(plan, actions);
    }

    private DemoPlan Esimerkki()
    {
        var plan = Plan(
            5,
            "fi",
            [3],
            Say("fi", "Talvi joella: toimintasuunnitelma", "en", "Winter on the river: action plan"),
            Say("en", "Ice paths are marked and looked after, so that the river is a way also in winter."),
            "",
            "Maakuntaohjelma ei mainitse jokia talvella."
        );
        var actions = RiverActions.Esimerkki(plan);
        Go(plan, PlanMove.Submitted, "2026-03-16", "Esimerkin maakuntaliitto");
        Go(plan, PlanMove.Accepted, "2026-03-30", Secretariat);
        return new(plan, actions);
    }
}
