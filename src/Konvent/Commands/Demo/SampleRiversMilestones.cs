using Konvent.Projects;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using static Konvent.Commands.Demo.PlanWords;

namespace Konvent.Commands.Demo;

/// <summary>The milestones of the invented project: reached, moved twice, dropped, and several of a kind.</summary>
internal static class SampleRiversMilestones
{
    public static Milestone[] Of(Project project, WorkPackage[] packages)
    {
        var mayors = Milestone(
            project.Id,
            packages[1],
            1,
            Four("Charter of the mayors|Charta der Bürgermeister|Karta burmistrzów|Carta dei sindaci"),
            For("2026-05", "2025-03-01")
        );
        mayors.Drop(
            Four(
                "Four of the six towns elected new mayors in spring.|Vier der sechs Städte haben im Frühjahr neue Bürgermeister gewählt.|W czterech z sześciu miast wiosną wybrano nowych burmistrzów.|Quattro delle sei città hanno eletto nuovi sindaci in primavera."
            )
        );
        return
        [
            Milestone(
                    project.Id,
                    packages[0],
                    1,
                    Four(
                        "Partnership agreement signed|Partnerschaftsvertrag unterzeichnet|Umowa partnerska podpisana|Accordo di partenariato firmato"
                    ),
                    For("2025-04", "2025-03-01")
                )
                .Reached("2025-04-24"),
            Milestone(
                project.Id,
                packages[1],
                1,
                Four(
                    "Study of quays published|Studie über Kais veröffentlicht|Badanie nabrzeży opublikowane|Studio sulle banchine pubblicato"
                ),
                For("2026-03", "2025-03-01"),
                For(
                    "2026-07",
                    "2026-02-12",
                    "The tender had to be repeated.|Die Ausschreibung musste wiederholt werden.|Przetarg trzeba było powtórzyć.|La gara ha dovuto essere ripetuta."
                ),
                For(
                    "2026-12",
                    "2026-06-18",
                    "The flood in May closed three of the quays.|Das Hochwasser im Mai hat drei der Kais gesperrt.|Majowa powódź zamknęła trzy nabrzeża.|La piena di maggio ha chiuso tre delle banchine."
                )
            ),
            mayors,
            Milestone(
                    project.Id,
                    packages[2],
                    1,
                    Four(
                        "First pilot action begins|Erste Pilotmaßnahme beginnt|Pierwsze działanie pilotażowe rozpoczęte|Inizia la prima azione pilota"
                    ),
                    For("2026-05", "2025-03-01")
                )
                .Reached("2026-06-01"),
            Milestone(
                project.Id,
                packages[2],
                3,
                Four("Swimming day|Badetag|Dzień kąpieli|Giornata di bagno"),
                For("2027-22", "2026-06-18")
            ),
            Milestone(
                project.Id,
                packages[3],
                1,
                Four(
                    "Proposals with all authorities|Vorschläge bei allen Behörden|Propozycje we wszystkich instytucjach|Proposte presso tutte le autorità"
                ),
                For("2027-02", "2025-03-01")
            ),
            Milestone(
                project.Id,
                null,
                1,
                Four("Core phase ends|Ende der Kernphase|Koniec fazy głównej|Fine della fase centrale"),
                For("2027-02-28", "2025-03-01")
            ),
        ];
    }
}
