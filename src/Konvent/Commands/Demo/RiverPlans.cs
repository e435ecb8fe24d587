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
internal sealed record DemoPlan(ActionPlan Plan, IReadOnlyList<PlannedAction> Actions);

/// <summary>The action plans of the invented project: one in every state of its way, in the languages of its partners.</summary>
internal static class RiverPlans
{
    private const string Secretariat = "Joint Secretariat of Interreg Example";

    public static IReadOnlyList<DemoPlan> Of(
        Project project,
        Programme programme,
        IReadOnlyList<PolicyInstrument> instruments,
        IReadOnlyList<Organisation> organisations
    )
    {
        var way = new PlanWay(programme.Plans);
        return [Musterland(), Esempio(), Przyklad(), Przykladowo(), Esimerkki(), Voorbeeld(), Wassergesetz()];

        DemoPlan Musterland()
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
            Go(plan, PlanMove.Submitted, "2026-03-02", "Clara Koordinatorin");
            Go(plan, PlanMove.Accepted, "2026-03-20", Secretariat);
            Go(plan, PlanMove.Endorsed, "2026-04-15", "Ministerium für Flüsse, Verwaltungsbehörde EFRE", "Referat 12");
            Go(plan, PlanMove.Signed, "2026-05-04", "Dr. Ada Ufer", "Staatssekretärin");
            return new(plan, actions);
        }

        DemoPlan Esempio()
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

        DemoPlan Przyklad()
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

        DemoPlan Przykladowo()
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
            Go(plan, PlanMove.Submitted, "2026-02-09", "Urząd Marszałkowski Województwa Przykładowego");
            Go(plan, PlanMove.Accepted, "2026-02-27", Secretariat);
            Go(plan, PlanMove.Endorsed, "2026-03-31", "Zarząd Województwa Przykładowego", note: "Uchwała nr 12/2026");
            Go(plan, PlanMove.Signed, "2026-04-10", "Jan Przykładny", "Marszałek Województwa");
            plan.Launch(new DateOnly(2026, 4, 20));
            return new(plan, actions);
        }

        DemoPlan Esimerkki()
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

        DemoPlan Voorbeeld()
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

        DemoPlan Wassergesetz()
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
            Go(plan, PlanMove.Submitted, "2026-06-01", "Clara Koordinatorin");
            Go(plan, PlanMove.Accepted, "2026-06-22", Secretariat);
            Go(plan, PlanMove.Endorsed, "2026-09-08", "Landesamt für Gewässer");
            return new(plan, actions);
        }

        ActionPlan Plan(
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

        void Go(ActionPlan plan, PlanMove move, string on, string by, string? function = null, string? note = null) =>
            plan.Take(new(Guid.CreateVersion7(), 0, move, When.Parse(on), by, function, note), way);
    }

    /// <summary>The instruments of these plans beside the first ones of the project; of two more only the number is known.</summary>
    public static IReadOnlyList<PolicyInstrument> Instruments(Project project, Organisation[] organisations) =>
        [
            Instrument(
                project,
                organisations,
                1,
                InstrumentKind.Regional,
                Say(
                    "pl",
                    "Strategia rozwoju Województwa Przykładowego 2030",
                    "en",
                    "Development strategy of the Example Region 2030"
                )
            ),
            Instrument(
                project,
                organisations,
                1,
                InstrumentKind.Regional,
                Say(
                    "pl",
                    "Program ochrony wód Województwa Przykładowego",
                    "en",
                    "Water protection programme of the Example Region"
                )
            ),
            Instrument(
                project,
                organisations,
                3,
                InstrumentKind.Regional,
                Say("fi", "Esimerkin maakuntaohjelma", "en", "Regional programme of Esimerkki")
            ),
            Instrument(
                project,
                organisations,
                5,
                InstrumentKind.Local,
                Say("nl", "Waterplan Voorbeeldstad", "en", "Water plan of Voorbeeld")
            ),
            Instrument(
                project,
                organisations,
                0,
                InstrumentKind.Regional,
                Say("de", "Landeswassergesetz Musterland", "en", "Water act of Musterland")
            ),
        ];

    private static PolicyInstrument Instrument(
        Project project,
        Organisation[] organisations,
        int partner,
        InstrumentKind kind,
        Wording name
    ) =>
        new(
            project.Id,
            new(kind, 1, name, organisations[partner].Id, null, Wording.Empty, null, [organisations[partner].Id])
        );
}
