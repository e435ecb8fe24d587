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

/// <summary>The plans of Musterland, Esempio and Voorbeeld.</summary>
internal sealed partial class RiverPlans
{
    private DemoPlan Musterland()
    {
        var plan = Plan(
            0,
            "de",
            [0],
            Say(
                "de",
                "Ufer für alle: Aktionsplan für das EFRE-Programm Musterland",
                "en",
                "River banks for everybody: action plan for the ERDF programme of Musterland",
                "pl",
                "Brzegi dla wszystkich: plan działania dla programu EFRR Musterland"
            ),
            Say(
                "de",
                "Musterland ändert die Auswahl von Vorhaben an Ufern und erprobt autofreie Kais in drei Städten.",
                "en",
                "Musterland changes how projects on river banks are chosen, and tries quays without cars in three towns.",
                "pl",
                "Musterland zmienia sposób wyboru projektów nad rzekami i testuje nabrzeża bez samochodów w trzech miastach."
            ),
            "Der Plan wurde mit den Städten am Musterfluss und dem Landesverband der Ruderer erarbeitet.",
            "Das EFRE-Programm fördert Vorhaben an Ufern in Priorität 2. Ausgewählt wird bisher allein nach dem Preis. Künftig soll zählen, wie viele Menschen das Wasser zu Fuß erreichen."
        );
        var actions = RiverActions.Musterland(plan, instruments, organisations);
        Go(plan, PlanMove.Submitted, "2026-03-02", "Clara Sommer");
        Go(plan, PlanMove.Accepted, "2026-03-20", Secretariat);
        Go(plan, PlanMove.Endorsed, "2026-04-15", "Ministerium für Flüsse, Verwaltungsbehörde EFRE", "Referat 12");
        Go(plan, PlanMove.Signed, "2026-05-04", "Dr. Ada Ufer", "Staatssekretärin");
        return new(plan, actions) { Again = MusterlandAgain };
    }

    private void MusterlandAgain(ActionPlan plan)
    {
        Go(
            plan,
            PlanMove.Reopened,
            "2026-08-31",
            "Clara Sommer",
            note: "Der Begleitausschuss hat im Juli beschlossen."
        );
        plan.Describe(
            plan.Facts with
            {
                Context = Wording.In(
                    Language.Of("de"),
                    "Das EFRE-Programm fördert Vorhaben an Ufern in Priorität 2. Ausgewählt wurde bisher allein nach dem Preis. Seit dem Beschluss vom Juli 2026 zählt auch, wie viele Menschen das Wasser zu Fuß erreichen."
                ),
            }
        );
        Go(plan, PlanMove.Submitted, "2026-09-07", "Clara Sommer");
        Go(plan, PlanMove.Accepted, "2026-09-21", Secretariat);
        Go(plan, PlanMove.Endorsed, "2026-10-06", "Ministerium für Flüsse, Verwaltungsbehörde EFRE", "Referat 12");
        Go(plan, PlanMove.Signed, "2026-10-19", "Dr. Ada Ufer", "Staatssekretärin");
    }

    private DemoPlan Esempio()
    {
        var plan = Plan(
            1,
            "it",
            [1, 2],
            Say(
                "it",
                "Una riva, un responsabile: piano d'azione per il Piano dei fiumi 2030",
                "en",
                "One bank, one person in charge: action plan for the River plan 2030"
            ),
            Say(
                "it",
                "Ogni riva avrà un responsabile, e le scuole gestiranno una seconda barca.",
                "en",
                "Every bank gets somebody in charge, and schools will run a second ferry."
            ),
            "Il piano è condiviso da due partner che lavorano sullo stesso strumento.",
            "Il Piano dei fiumi 2030 non dice chi cura le rive. La revisione intermedia del 2027 è l'occasione per indicarlo."
        );
        var actions = RiverActions.Esempio(plan, organisations);
        Go(plan, PlanMove.Submitted, "2026-09-14", "Regione Esempio, Agenzia per i fiumi");
        Go(
            plan,
            PlanMove.Returned,
            "2026-10-05",
            Secretariat,
            note: "Please say who pays for the second ferry, and from when to when it runs.\nThe lesson learnt in the first action is very clear; the second one needs its own."
        );
        return new(plan, actions);
    }

    private DemoPlan Voorbeeld()
    {
        var plan = Plan(
            6,
            "en",
            [5],
            Say("en", "Open quays: action plan for the Water plan of Voorbeeld"),
            Say("en", "Voorbeeld opens the last two closed quays, and takes over the pupils' ferry from Esempio."),
            "Voorbeeld joined the project in April 2026; the plan was written in half a year.",
            "The water plan lists quays as car parks. It is revised every four years; the next revision is due in 2027."
        );
        var actions = RiverActions.Voorbeeld(plan, organisations);
        Go(plan, PlanMove.Submitted, "2026-11-02", "City of Voorbeeld");
        return new(plan, actions);
    }

    private DemoPlan Wassergesetz()
    {
        var plan = Plan(
            7,
            "de",
            [0],
            Say("de", "Wege am Wasser: Aktionsplan zum Landeswassergesetz"),
            Say(
                "de",
                "Das Gesetz sichert künftig einen Fußweg an jedem öffentlichen Ufer.",
                "en",
                "The law will secure a footpath along every public bank."
            ),
            "Erarbeitet mit dem Rechtsausschuss des Landtags.",
            "Das Landeswassergesetz kennt ein Betretungsrecht, aber keinen Weg. Der Entwurf der Novelle liegt seit Januar 2026 vor."
        );
        var actions = RiverActions.Wassergesetz(plan);
        Go(plan, PlanMove.Submitted, "2026-06-01", "Clara Sommer");
        Go(plan, PlanMove.Accepted, "2026-06-22", Secretariat);
        Go(plan, PlanMove.Endorsed, "2026-09-08", "Landesamt für Gewässer");
        return new(plan, actions);
    }
}
