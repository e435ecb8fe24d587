using Konvent.Projects;
using Konvent.Projects.Organisations;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Packages;
using static Konvent.Commands.Demo.PlanWords;

namespace Konvent.Commands.Demo;

/// <summary>The work packages of the invented project: work that is done, under way, to come and dropped; deliverables in time and late.</summary>
internal static class SampleRiversPlan
{
    public static WorkPackage[] Packages(Project project, Organisation[] organisations)
    {
        Guid[] ids = [.. organisations.Select(organisation => organisation.Id)];
        Guid[] Who(params int[] numbers) => [.. numbers.Select(number => ids[number])];

        return
        [
            Package(
                project.Id,
                1,
                "Management and coordination|Leitung und Koordination|Zarządzanie i koordynacja|Gestione e coordinamento",
                "Everybody knows what is to be done, and the programme hears of it in time.|Alle wissen, was zu tun ist, und das Programm erfährt es rechtzeitig.|Każdy wie, co jest do zrobienia, a program dowiaduje się o tym na czas.|Tutti sanno che cosa fare, e il programma lo viene a sapere in tempo.",
                ids[0],
                "2025-03/2028-02",
                [],
                [],
                Activity(
                    "Meetings of the steering group|Sitzungen der Lenkungsgruppe|Posiedzenia grupy sterującej|Riunioni del comitato direttivo",
                    "2025-03/2028-02",
                    ActivityState.InProgress,
                    Who(0, 7)
                ),
                Activity(
                    "Reports to the programme|Berichte an das Programm|Sprawozdania dla programu|Relazioni al programma",
                    "2025-09/2028-02",
                    ActivityState.InProgress,
                    Who(7),
                    Due("First report|Erster Bericht|Pierwsze sprawozdanie", "2025-09-30", "2025-09-26"),
                    Due("Second report|Zweiter Bericht|Drugie sprawozdanie", "2026-03-31", "2026-04-02"),
                    Due("Third report|Dritter Bericht|Trzecie sprawozdanie", "2026-09-30")
                )
            ),
            Package(
                project.Id,
                2,
                "Learning from each other|Voneinander lernen|Uczyć się od siebie|Imparare gli uni dagli altri",
                "What one town has tried, the others know.|Was eine Stadt erprobt hat, wissen die anderen.|Co wypróbowało jedno miasto, wiedzą pozostałe.",
                ids[2],
                "2025-04/2026-12",
                [
                    Output(
                        "Workshops on the water|Workshops am Wasser|Warsztaty nad wodą",
                        "workshops|Workshops|warsztaty|laboratori",
                        4
                    ),
                    Output(
                        "People who learned something|Menschen, die etwas gelernt haben|Osoby, które się czegoś nauczyły",
                        "people|Personen|osoby|persone",
                        160
                    ),
                ],
                [
                    Result(
                        "The river offices of six regions ask each other before they build.|Die Flussämter von sechs Regionen fragen einander, bevor sie bauen.|Urzędy rzek sześciu regionów pytają się nawzajem, zanim zaczną budować.",
                        "Each names two decisions in which another region’s experience counted.|Jedes nennt zwei Entscheidungen, bei denen die Erfahrung einer anderen Region zählte."
                    ),
                ],
                Activity(
                    "Four workshops on the water|Vier Workshops am Wasser|Cztery warsztaty nad wodą|Quattro laboratori sull’acqua",
                    "2025-06/2026-10",
                    ActivityState.Done,
                    Who(2, 1, 3),
                    Due(
                        "Minutes of the workshops|Protokolle der Workshops|Protokoły z warsztatów",
                        "2026-11",
                        "2026-11-10"
                    )
                ),
                Activity(
                    "Joint study of quays|Gemeinsame Studie über Kais|Wspólne badanie nabrzeży|Studio comune sulle banchine",
                    "2025-11/2026-12",
                    ActivityState.InProgress,
                    Who(0, 2),
                    Due("Draft of the study|Entwurf der Studie|Projekt badania", "2026-05", "2026-06-12"),
                    Due("Study of quays|Studie über Kais|Badanie nabrzeży|Studio sulle banchine", "2026-12")
                ),
                Activity(
                    "Visits of mayors|Besuche der Bürgermeister|Wizyty burmistrzów|Visite dei sindaci",
                    "2026-05",
                    ActivityState.Dropped,
                    Who(1)
                )
            ),
            Package(
                project.Id,
                3,
                "Pilot actions|Pilotmaßnahmen|Działania pilotażowe|Azioni pilota",
                "Three things are tried out for a summer each before a rule is made of them.|Drei Dinge werden je einen Sommer lang erprobt, bevor daraus eine Regel wird.|Trzy rzeczy wypróbowuje się przez jedno lato, zanim staną się regułą.",
                ids[1],
                "2025-10/2027-02",
                [Output("Places at the river|Orte am Fluss|Miejsca nad rzeką", "places|Orte|miejsca|luoghi", 9)],
                [],
                Activity(
                    "A quay without cars|Ein Kai ohne Autos|Nabrzeże bez samochodów|Una banchina senza auto",
                    "2026-06/2026-09",
                    ActivityState.Done,
                    Who(0),
                    Due("Counts of visitors|Zählungen der Besucher|Liczenie odwiedzających", "2026-10", "2026-10-15")
                ),
                Activity(
                    "A ferry run by pupils|Eine Fähre, die Schülerinnen und Schüler betreiben|Prom prowadzony przez uczniów|Un traghetto gestito dagli studenti",
                    "2026-04/2027-02",
                    ActivityState.InProgress,
                    Who(2, 1),
                    Due(
                        "Licence of the ferry|Zulassung der Fähre|Zezwolenie dla promu|Licenza del traghetto",
                        "2026-09-15"
                    )
                ),
                Activity(
                    "Swimming places with daily water tests|Badestellen mit täglicher Wasserprobe|Kąpieliska z codziennym badaniem wody|Punti balneari con analisi quotidiane",
                    "2026-06/2027-02",
                    ActivityState.InProgress,
                    Who(5)
                )
            ),
            Package(
                project.Id,
                4,
                "Better programmes|Bessere Programme|Lepsze programy|Programmi migliori",
                "What proved itself is written into the programmes of the regions.|Was sich bewährt hat, wird in die Programme der Regionen geschrieben.|To, co się sprawdziło, trafia do programów regionów.",
                ids[0],
                "2026-03/2027-02",
                [Output("Proposals|Vorschläge|Propozycje|Proposte", "proposals|Vorschläge|propozycje|proposte", 6)],
                [
                    Result(
                        "Six regional programmes pay for river banks as places for people.|Sechs regionale Programme bezahlen Flussufer als Orte für Menschen.|Sześć programów regionalnych płaci za brzegi rzek jako miejsca dla ludzi.",
                        "The decisions of the authorities, by February 2028.|Die Beschlüsse der Behörden, bis Februar 2028."
                    ),
                ],
                Activity(
                    "Talks with the authorities|Gespräche mit den Behörden|Rozmowy z instytucjami|Colloqui con le autorità",
                    "2026-03/2026-12",
                    ActivityState.InProgress,
                    Who(0, 6)
                ),
                Activity(
                    "Writing six proposals|Sechs Vorschläge schreiben|Pisanie sześciu propozycji|Scrivere sei proposte",
                    "2026-10/2027-02",
                    ActivityState.NotStarted,
                    Who(0, 1, 2),
                    Due("Six proposals|Sechs Vorschläge|Sześć propozycji|Sei proposte", "2027-02")
                )
            ),
            Package(
                project.Id,
                5,
                "Telling people|Den Menschen davon erzählen|Opowiadać ludziom|Raccontarlo alla gente",
                "Those who live by the river know what happens there.|Wer am Fluss wohnt, weiß, was dort geschieht.|Kto mieszka nad rzeką, wie, co się tam dzieje.",
                ids[7],
                "2025-03/2028-02",
                [],
                [],
                Activity(
                    "A stand by the river in every town|Ein Stand am Fluss in jeder Stadt|Stoisko nad rzeką w każdym mieście|Uno stand sul fiume in ogni città",
                    "2026-05/2027-09",
                    ActivityState.InProgress,
                    Who(7, 5)
                ),
                Activity(
                    "Final conference|Abschlusskonferenz|Konferencja końcowa|Conferenza finale",
                    "2027-11/2028-02",
                    ActivityState.NotStarted,
                    Who(0, 7)
                )
            ),
        ];
    }
}
