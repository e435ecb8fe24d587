using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>The actions of the other partners, in their languages.</summary>
internal static partial class RiverActions
{
    public static IReadOnlyList<PlannedAction> Esempio(ActionPlan plan, IReadOnlyList<Organisation> organisations) =>
        [
            Action(
                plan,
                1,
                "Un responsabile per ogni riva",
                "A Musterland ogni tratto di riva ha un nome e un numero di telefono. Da noi le segnalazioni si perdono tra cinque uffici.",
                "Il Piano dei fiumi riceve un allegato con l'elenco delle rive e di chi ne è responsabile. L'elenco è pubblico.",
                "2027-01/2027-06",
                lessons: [(LessonKind.Partner, "Land Musterland, ministero per i fiumi")],
                players:
                [
                    Known(organisations[2], "it", "redige l'elenco"),
                    Known(organisations[1], "it", "confronta l'elenco con il proprio"),
                ],
                isFree: true
            ),
            Action(
                plan,
                2,
                "Una seconda barca gestita dalle scuole",
                "",
                "La barca gestita dalle scuole trasporta 300 persone al giorno. Una seconda collegherà i due quartieri a valle.",
                null,
                players: [Named("it", "Istituto nautico di Esempiopoli", "gestisce la barca")],
                costs: [("Barca elettrica", Money.Euro(95_000m)), ("Assicurazione", null)]
            ),
        ];

    public static IReadOnlyList<PlannedAction> Przyklad(ActionPlan plan, IReadOnlyList<Organisation> organisations) =>
        [
            Action(
                plan,
                1,
                "Rozdział o rzekach w strategii",
                "Podczas wizyty w Musterlandzie zobaczyliśmy, że rzeka może być osią miasta, a nie tylko zagrożeniem.",
                "Przegląd strategii w 2027 r. otrzyma rozdział o rzekach jako miejscach dla ludzi.",
                "2027",
                lessons: [(LessonKind.Meeting, "Wizyta studyjna w Musterstadt, październik 2025 r.")],
                players: [Known(organisations[1], "pl", "przygotowuje rozdział")],
                isFree: true
            ),
            Action(plan, 2, "Konkurs na place nad wodą", "", "", null),
        ];

    public static IReadOnlyList<PlannedAction> Przykladowo(
        ActionPlan plan,
        IReadOnlyList<PolicyInstrument> instruments,
        IReadOnlyList<Organisation> organisations
    ) =>
        [
            Action(
                plan,
                1,
                "Codzienne badanie wody na sześciu kąpieliskach",
                "Dziś wynik badania przychodzi po dwóch tygodniach. W Voorbeeldstad kąpielisko otwiera się dopiero po porannym wyniku – i ludzie temu ufają.",
                "Laboratorium bada wodę codziennie od czerwca do sierpnia. Wynik jest na tablicy i w internecie przed godziną 9.",
                "2026-06/2026-08",
                lessons: [(LessonKind.Practice, "Kąpieliska z codziennym badaniem wody, Voorbeeldstad")],
                players:
                [
                    Named("pl", "Wojewódzkie laboratorium wody", "bada wodę"),
                    Named("pl", "Sześć gmin nad Przykładną", "prowadzą kąpieliska"),
                    Known(organisations[1], "pl", "koordynuje i finansuje"),
                ],
                costs: [("Badania laboratoryjne", Pln(214_000m)), ("Tablice z wynikami", Pln(36_500m))],
                funding: [(FundingKind.Regional, "Budżet Województwa Przykładowego", Pln(250_500m))],
                indicators: [Indicator("pl", "Dni z wynikiem przed godziną 9", "dni", 0, 92)],
                further: [instruments[3].Id]
            ),
        ];

    public static IReadOnlyList<PlannedAction> Esimerkki(ActionPlan plan) =>
        [
            Action(
                plan,
                1,
                "Merkityt jääreitit",
                "Musterlandissa joki on reitti koko vuoden.",
                "Kolme kuntaa merkitsee jääreitit ja mittaa jään paksuuden joka viikko.",
                "2026-12/2027-03",
                players: [Named("fi", "Kolme kuntaa", "merkitsevät reitit")],
                isFree: true
            ),
        ];

    public static IReadOnlyList<PlannedAction> Voorbeeld(ActionPlan plan, IReadOnlyList<Organisation> organisations) =>
        [
            Action(
                plan,
                1,
                "The last two quays without cars",
                "We showed our bathing places to others, and learnt in Musterland that our quays can do the same without us building anything.",
                "Two quays are closed to cars for good. The parking places move to the edge of the town.",
                "2027-04/2027-10",
                lessons: [(LessonKind.Partner, "State of Musterland, Ministry for Rivers")],
                players: [Known(organisations[5], "en", "decides and builds")],
                costs: [("Paving and benches", Money.Euro(410_000m))],
                funding: [(FundingKind.Own, "City budget 2027", Money.Euro(410_000m))]
            ),
            Action(
                plan,
                2,
                "A ferry run by pupils",
                "Esempio's ferry costs little since a school runs it.",
                "The nautical college runs a ferry on school days.",
                "2027-09/..",
                lessons: [(LessonKind.Practice, "A ferry run by pupils, Region of Esempio")],
                players: [Named("en", "Nautical college of Voorbeeld", "runs the ferry")],
                costs: [("Boat", Money.Euro(88_000m))],
                funding: [(FundingKind.Private, "Foundation for the River", Money.Euro(88_000m))]
            ),
        ];
}
