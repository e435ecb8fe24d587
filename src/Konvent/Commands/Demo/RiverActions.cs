using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>The actions in the plans of the invented project.</summary>
internal static class RiverActions
{
    public static IReadOnlyList<PlannedAction> Musterland(
        ActionPlan plan,
        IReadOnlyList<PolicyInstrument> instruments,
        IReadOnlyList<Organisation> organisations
    ) =>
        [
            Action(
                plan,
                1,
                "Fußläufige Erreichbarkeit als Auswahlkriterium",
                "Heute gewinnt, wer am billigsten baut. In Voorbeeldstad haben wir gesehen, dass Punkte für kurze Fußwege die Anträge verändern, ohne sie zu verteuern.",
                "- Das Kriterium wird mit der Verwaltungsbehörde ausgearbeitet.\n- Der Begleitausschuss beschließt es.\n- Der Aufruf 2027 wird damit veröffentlicht.",
                "2026-06/2027-03",
                lessons:
                [
                    (LessonKind.Meeting, "Studienbesuch in Voorbeeldstad, März 2026"),
                    (LessonKind.Partner, "Stadt Voorbeeld"),
                ],
                players:
                [
                    Known(organisations[0], "de", "arbeitet das Kriterium aus"),
                    Named("de", "Begleitausschuss des EFRE-Programms", "beschließt es"),
                ],
                isFree: true,
                influenced: Money.Euro(12_400_000m),
                influencedHow: "Der gesamte Aufruf 2027 wird nach dem neuen Kriterium vergeben.",
                indicators:
                [
                    Indicator("de", "Geförderte Vorhaben mit einem Fußweg unter 500 Metern", "Vorhaben", 0, 14),
                ]
            ),
            Action(
                plan,
                2,
                "Autofreie Kais in drei Städten",
                "Die Kais am Musterfluss sind Parkplätze. Esempio hat gezeigt, dass ein Sommer ohne Autos genügt, um die Meinung einer Stadt zu ändern.",
                "Drei Städte sperren ihre Kais von Mai bis September 2027 für Autos. Das Ministerium zahlt Bänke, Schatten und Zählgeräte.",
                "2027-05/2027-09",
                lessons: [(LessonKind.Practice, "Der Sommer am Fluss, Regione Esempio")],
                players:
                [
                    Named("de", "Städte am Musterfluss", "sperren und gestalten die Kais"),
                    Known(organisations[0], "de", "finanziert und zählt"),
                ],
                costs: [("Bänke und Schatten", Money.Euro(180_000m)), ("Zählgeräte", Money.Euro(24_500.50m))],
                funding:
                [
                    (FundingKind.European, "EFRE-Programm Musterland, Priorität 2", Money.Euro(122_700m)),
                    (FundingKind.Own, "Landeshaushalt", Money.Euro(81_800.50m)),
                ],
                further: [instruments[7].Id]
            ),
            Action(
                plan,
                3,
                "Ein Uferrat in jeder Stadt",
                "Niemand fragt die Menschen, die am Fluss wohnen.",
                "Jede geförderte Stadt richtet einen Uferrat ein, der zweimal im Jahr tagt.",
                "2027/2028",
                players: [Named("de", "Städte am Musterfluss", "richten den Rat ein")]
            ),
        ];

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

    public static IReadOnlyList<PlannedAction> Wassergesetz(ActionPlan plan) =>
        [
            Action(
                plan,
                1,
                "Ein Weg an jedem öffentlichen Ufer",
                "Am Fluss in Esempio endet kein Weg vor einem Zaun: Das Gesetz dort kennt den Weg, nicht nur das Betreten.",
                "Die Novelle erhält einen Paragrafen über Uferwege. Bestehende Zäune haben fünf Jahre Zeit.",
                "2026-10/2027-12",
                lessons: [(LessonKind.Meeting, "3. Treffen der Arbeitsgruppe, Esempiopoli")],
                players: [Named("de", "Landtag Musterland", "beschließt die Novelle")],
                isFree: true
            ),
        ];

    private static PlannedAction Action(
        ActionPlan plan,
        int position,
        string title,
        string background,
        string nature,
        string? dates,
        IReadOnlyList<(LessonKind Kind, string From)>? lessons = null,
        IReadOnlyList<Player>? players = null,
        bool isFree = false,
        IReadOnlyList<(string What, Money? Sum)>? costs = null,
        IReadOnlyList<(FundingKind Kind, string Name, Money? Sum)>? funding = null,
        Money? influenced = null,
        string influencedHow = "",
        IReadOnlyList<ActionIndicator>? indicators = null,
        IReadOnlyList<Guid>? further = null
    )
    {
        return new(
            plan,
            position,
            new(
                new(Own(title), Own(background), Own(nature), Wording.Empty, Wording.Empty, Own(influencedHow)),
                [.. (lessons ?? []).Select(one => new Lesson(Guid.CreateVersion7(), one.Kind, Own(one.From)))],
                players ?? [],
                dates is null ? null : When.Parse(dates),
                isFree,
                [.. (costs ?? []).Select(one => new Cost(Guid.CreateVersion7(), Own(one.What), one.Sum))],
                [
                    .. (funding ?? []).Select(one => new FundingSource(
                        Guid.CreateVersion7(),
                        one.Kind,
                        Own(one.Name),
                        one.Sum
                    )),
                ],
                influenced,
                indicators ?? [],
                further ?? []
            )
        );

        Wording Own(string text) => Wording.In(plan.Language, text);
    }

    private static Player Known(Organisation organisation, string language, string role) =>
        new(Guid.CreateVersion7(), organisation.Id, Wording.Empty, Say(language, role));

    private static Player Named(string language, string name, string role) =>
        new(Guid.CreateVersion7(), null, Say(language, name), Say(language, role));

    private static ActionIndicator Indicator(string language, string name, string unit, decimal from, decimal to) =>
        new(Guid.CreateVersion7(), null, Say(language, name), Say(language, unit), from, to);

    private static Money Pln(decimal amount) => new(amount, Currency.Of("PLN"));
}
