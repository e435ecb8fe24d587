using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>The actions of Musterland.</summary>
internal static partial class RiverActions
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
}
