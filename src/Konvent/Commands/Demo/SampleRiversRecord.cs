using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Indicators;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>What the invented project measures, and what happened in it.</summary>
internal static class SampleRiversRecord
{
    public static Indicator[] Indicators(Project project) =>
        [
            new(
                project.Id,
                new(
                    IndicatorKind.Output,
                    "RCO81",
                    Say(
                        "en",
                        "Participations in joint actions across borders",
                        "de",
                        "Teilnahmen an gemeinsamen grenzübergreifenden Aktionen",
                        "pl",
                        "Uczestnictwo we wspólnych działaniach transgranicznych",
                        "it",
                        "Partecipazioni ad azioni comuni transfrontaliere"
                    ),
                    Say("en", "participations", "de", "Teilnahmen", "pl", "uczestnictwa", "it", "partecipazioni"),
                    0,
                    When.Year(2025),
                    1_200,
                    null,
                    Say(
                        "en",
                        "Attendance lists of meetings and events",
                        "de",
                        "Anwesenheitslisten der Treffen und Veranstaltungen"
                    )
                )
            ),
            new(
                project.Id,
                new(
                    IndicatorKind.Output,
                    null,
                    Say(
                        "en",
                        "River kilometres looked at together",
                        "de",
                        "Gemeinsam begangene Flusskilometer",
                        "pl",
                        "Kilometry rzek obejrzane wspólnie"
                    ),
                    Say("en", "kilometres", "de", "Kilometer", "pl", "kilometry", "it", "chilometri"),
                    null,
                    null,
                    317.5m,
                    When.Year(2027),
                    Wording.Empty
                )
            ),
            new(
                project.Id,
                new(
                    IndicatorKind.Result,
                    "RCR104",
                    Say(
                        "en",
                        "Solutions taken up or up-scaled by organisations",
                        "de",
                        "Von Organisationen übernommene oder ausgeweitete Lösungen",
                        "pl",
                        "Rozwiązania przyjęte lub rozwinięte przez organizacje",
                        "it",
                        "Soluzioni adottate o ampliate dalle organizzazioni"
                    ),
                    Say("en", "solutions", "de", "Lösungen", "pl", "rozwiązania", "it", "soluzioni"),
                    0,
                    When.Year(2025),
                    6,
                    When.Year(2028),
                    Say(
                        "en",
                        "Survey among the partners one year after the end",
                        "pl",
                        "Ankieta wśród partnerów rok po zakończeniu"
                    )
                )
            ),
        ];

    public static ChronicleEntry[] Chronicle(Project project, Organisation[] organisations) =>
        [
            new(
                project.Id,
                EntryKind.PilotAction,
                new(
                    When.Parse("2026-05/2026-09"),
                    Say(
                        "en",
                        "Neighbours read a gauge and send in its level by telephone",
                        "de",
                        "Anwohner lesen einen Pegel ab und melden ihn telefonisch",
                        "pl",
                        "Mieszkańcy odczytują wodowskaz i zgłaszają stan telefonicznie"
                    ),
                    Say(
                        "en",
                        "Twelve households along one brook, one summer. Nine stayed with it to the end.",
                        "de",
                        "Zwölf Haushalte an einem Bach, ein Sommer. Neun blieben bis zum Schluss dabei."
                    ),
                    [organisations[1].Id]
                )
            ),
            ChronicleEntry.OfExtension(
                project.Id,
                When.Parse("2025-03-01/2027-11-30"),
                When.Parse("2025-03-01/2028-02-29"),
                new(
                    When.Parse("2026-06-15"),
                    Wording.Empty,
                    Say(
                        "en",
                        "Three months more, since the partner that joined last needs a full season.",
                        "de",
                        "Drei Monate mehr, weil der zuletzt beigetretene Partner eine volle Saison braucht."
                    ),
                    []
                )
            ),
            ChronicleEntry.OfPartnerChange(
                project.Id,
                organisations[3].Id,
                organisations[5].Id,
                new(When.Parse("2026-03-31"), Wording.Empty, Wording.Empty, [])
            ),
            new(
                project.Id,
                EntryKind.DeclarationOfIntent,
                new(
                    When.Parse("2025-11-20"),
                    Say(
                        "en",
                        "All partners want to keep reading their gauges together after the project",
                        "it",
                        "Tutti i partner vogliono continuare a leggere insieme gli idrometri dopo il progetto"
                    ),
                    Wording.Empty,
                    [.. organisations.Take(3).Select(organisation => organisation.Id)]
                )
            ),
        ];
}
