using System.Text;
using Konvent.Projects.Documents;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>What the partners of the invented project have uploaded.</summary>
internal static class RiverFiles
{
    private const string Clara = "Clara Sommer";
    private const string Pawel = "Paweł Przykładowski";

    public static Folder[] FoldersOf(Guid project)
    {
        var agreements = new Folder(
            project,
            new(Say("en", "Agreements", "de", "Vereinbarungen", "pl", "Umowy", "it", "Accordi"), null)
        );
        var meetings = new Folder(
            project,
            new(Say("en", "Meetings", "de", "Treffen", "pl", "Spotkania", "it", "Riunioni"), null)
        );
        return
        [
            agreements,
            meetings,
            new(project, new(Say("en", "Kick-off in Musterstadt", "de", "Auftakt in Musterstadt"), meetings.Id)),
        ];
    }

    public static DemoFile[] Of(Folder[] folders) =>
        [
            new(
                Say(
                    "en",
                    "Partnership agreement",
                    "de",
                    "Partnerschaftsvereinbarung",
                    "pl",
                    "Umowa partnerska",
                    "it",
                    "Accordo di partenariato"
                ),
                folders[0],
                DocumentReaders.Team,
                IsReleased: false,
                new DemoVersion(
                    "Partnership agreement draft.pdf",
                    Agreement("1,984,500.00"),
                    Clara,
                    At(2025, 3, 17),
                    Language.English
                ),
                new(
                    "Partnership agreement signed.pdf",
                    Agreement("1,984,500.00", "Signed by all partners on 11 April 2025."),
                    Clara,
                    At(2025, 4, 11),
                    Language.English,
                    "Signed by all; nothing else has changed."
                )
            ),
            new(
                Say("en", "Budget reserve of the lead partner", "de", "Haushaltsreserve des Leadpartners"),
                folders[0],
                DocumentReaders.Coordination,
                IsReleased: false,
                new DemoVersion(
                    "Reserve.csv",
                    Csv("year;reserve in EUR", "2025;12000", "2026;18500", "2027;9000"),
                    Clara,
                    At(2025, 5, 6),
                    Language.German
                )
            ),
            new(
                Say("en", "Minutes of the kick-off meeting", "de", "Protokoll des Auftakttreffens"),
                folders[2],
                DocumentReaders.Members,
                IsReleased: false,
                new DemoVersion("Minutes kick-off.txt", Minutes(), Pawel, At(2025, 4, 2), Language.English)
            ),
            new(
                Say(
                    "en",
                    "The river and its banks, sketched",
                    "de",
                    "Der Fluss und seine Ufer, skizziert",
                    "pl",
                    "Rzeka i jej brzegi, szkic",
                    "it",
                    "Il fiume e le sue rive, schizzo"
                ),
                null,
                DocumentReaders.Public,
                IsReleased: true,
                new DemoVersion("River sketch.png", DemoPicture.Of(), Clara, At(2025, 6, 12), Language: null)
            ),
            new(
                Say(
                    "en",
                    "Water quality at the bathing places",
                    "de",
                    "Wasserqualität an den Badestellen",
                    "pl",
                    "Jakość wody w kąpieliskach",
                    "it",
                    "Qualità dell'acqua nelle zone balneabili"
                ),
                null,
                DocumentReaders.Public,
                IsReleased: true,
                new DemoVersion(
                    "Water quality.csv",
                    Csv(
                        "place;day;E. coli per 100 ml",
                        "North quay;2025-07-01;120",
                        "Old mill;2025-07-01;85",
                        "School ferry;2025-07-01;240"
                    ),
                    Pawel,
                    At(2025, 7, 2),
                    Language.English
                )
            ),
        ];

    private static byte[] Agreement(string budget, string? signed = null) =>
        DemoPdf.Of(
            "Partnership agreement",
            [
                "SampleRivers - an invented project",
                "",
                "The partners work together from 1 March 2025 to 29 February 2028.",
                $"The total budget is EUR {budget}.",
                "The lead partner answers to the programme for the whole project.",
                "Each partner keeps its own accounts and reports twice a year.",
                "",
                .. signed is null ? Array.Empty<string>() : [signed],
            ]
        );

    private static byte[] Minutes() =>
        Encoding.UTF8.GetBytes(
            """
            Minutes of the kick-off meeting, Musterstadt, 1 April 2025 (all invented)

            Present: one person of each partner, and the joint secretariat.

            1. The partners walk along the quay and agree what they want to show each other.
            2. Przykładowo invites to the first study visit in autumn.
            3. Each region names two people who look after its policy instrument.
            """
        );

    private static byte[] Csv(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n");

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 9, 30, 0, TimeSpan.Zero);
}
