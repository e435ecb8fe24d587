using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;
using static Konvent.Commands.Demo.PlanWords;

namespace Konvent.Commands.Demo;

/// <summary>Smart Integration as its newsletter on the 4th project team meeting states it, in German with a Polish funding statement.</summary>
internal static class SmartIntegration
{
    public static DemoProject In(Programme programme)
    {
        var ministry = Organisation(
            Say(
                "de",
                "Sächsisches Staatsministerium des Innern",
                "pl",
                "Saksońskie Ministerstwo Spraw Wewnętrznych",
                "en",
                "Saxon State Ministry of the Interior"
            ),
            "DE",
            region: Region("de", "Sachsen", "pl", "Saksonia", "en", "Saxony")
        );
        var marshal = Organisation(
            Say(
                "de",
                "Marschallamt der Woiwodschaft Niederschlesien",
                "pl",
                "Urząd Marszałkowski Województwa Dolnośląskiego",
                "en",
                "Marshal's Office of Lower Silesia"
            ),
            "PL",
            region: Region("de", "Niederschlesien", "pl", "Dolny Śląsk", "en", "Lower Silesia")
        );
        var institute = Organisation(
            Say(
                "de",
                "Institut für Territoriale Entwicklung",
                "pl",
                "Instytut Rozwoju Terytorialnego",
                "en",
                "Institute for Territorial Development"
            ),
            "PL"
        );
        var management = Organisation(Say("de", "core consult"), "");
        var project = new Project("Smart Integration", programme.Id, Wording.Empty);
        project.Write(new ProjectTexts(Wording.Empty, Objective, Description));
        project.Describe(
            new ProjectFacts(When.Parse("/2019"), null, "ERDF", [Language.German, Language.Polish], [], null)
        );
        return new DemoProject(
            project,
            [ministry, marshal, institute, management],
            [
                new(project.Id, ministry.Id, PartnerRole.LeadPartner, null),
                new(project.Id, marshal.Id, PartnerRole.ProjectPartner, null),
                new(project.Id, institute.Id, PartnerRole.ProjectPartner, null),
                new(project.Id, management.Id, PartnerRole.ExternalManagement, null),
            ],
            "Newsletter on the 4th meeting of the project team"
        )
        {
            Milestones = Milestones(project),
            Chronicle = Chronicle(project, [ministry.Id, marshal.Id, institute.Id]),
        };
    }

    // The last year as the meeting planned it; the conventions and the conference are not dated more closely.
    private static Milestone[] Milestones(Project project)
    {
        const string meeting = "2019-01-30/2019-01-31";
        return
        [
            Milestone(
                project.Id,
                null,
                1,
                Say(
                    "de",
                    "Fertigstellung der Sächsisch-Niederschlesischen Grenzraumstudie",
                    "pl",
                    "Ukończenie saksońsko-dolnośląskiego studium pogranicza"
                ),
                For("2019-22", meeting)
            ),
            Milestone(
                project.Id,
                null,
                2,
                Say(
                    "de",
                    "Konvente der sächsisch-niederschlesischen Grenzgemeinden",
                    "pl",
                    "Konwenty saksońsko-dolnośląskich gmin przygranicznych"
                ),
                For("2019", meeting)
            ),
            Milestone(
                project.Id,
                null,
                1,
                Say("de", "Grenzüberschreitende Konferenz", "pl", "Konferencja transgraniczna"),
                For(When.EndOf(2019).Edtf, meeting)
            ),
            Milestone(
                project.Id,
                null,
                1,
                Say(
                    "de",
                    "Nächstes Treffen des Projektteams, wieder auf der polnischen Seite",
                    "pl",
                    "Kolejne spotkanie zespołu projektu, ponownie po stronie polskiej"
                ),
                For("2019-05", meeting)
            ),
        ];
    }

    // What those present at the 4th meeting agreed on and declared.
    private static ChronicleEntry[] Chronicle(Project project, Guid[] partners) =>
        [
            new(
                project.Id,
                EntryKind.Assessment,
                new(
                    When.Parse("2019-01-30/2019-01-31"),
                    Say(
                        "de",
                        "Signifikante Fortschritte in allen Arbeitspaketen; die Projektmaßnahmen liegen weiterhin im Plan",
                        "pl",
                        "Znaczące postępy we wszystkich pakietach roboczych; działania projektu przebiegają zgodnie z planem",
                        "en",
                        "Significant progress in all work packages; the project's measures are still on schedule"
                    ),
                    Say(
                        "de",
                        "Die drei Projektpartner sind sich im Rückblick auf das zweite Halbjahr 2018 einig.",
                        "pl",
                        "Trzej partnerzy projektu są co do tego zgodni, patrząc na drugie półrocze 2018 r.",
                        "en",
                        "The three project partners agree, looking back on the second half of 2018."
                    ),
                    partners
                )
            ),
            new(
                project.Id,
                EntryKind.DeclarationOfIntent,
                new(
                    When.Parse("2019-01-30/2019-01-31"),
                    Say(
                        "de",
                        "Interesse an weiterer Zusammenarbeit in Raumordnung und Regionalentwicklung über das Projekt hinaus",
                        "pl",
                        "Zainteresowanie dalszą współpracą w planowaniu przestrzennym i rozwoju regionalnym także po projekcie",
                        "en",
                        "Interest in further cooperation in spatial planning and regional development beyond the project"
                    ),
                    Wording.Empty,
                    partners
                )
            ),
        ];

    private static readonly Wording Objective = Say(
        "de",
        "Die Zusammenarbeit der Verwaltungen in allen Fragen der Raum- und Regionalentwicklung im sächsisch-niederschlesischen Grenzraum vertiefen und auf Dauer stellen.",
        "pl",
        "Pogłębić i utrwalić współpracę administracji we wszystkich sprawach rozwoju przestrzennego i regionalnego na pograniczu saksońsko-dolnośląskim.",
        "en",
        "To deepen the cooperation of the administrations in all matters of spatial and regional development in the border area of Saxony and Lower Silesia, and to make it last."
    );

    private static readonly Wording Description = Say(
        "de",
        "Drei Partner aus Sachsen und Niederschlesien arbeiten in Arbeitspaketen und Maßnahmen zusammen; ein externes Büro unterstützt das Projektmanagement. Ende Januar 2019 waren sich die Partner einig, dass es in allen Arbeitspaketen deutlich vorangeht und die Maßnahmen im Plan liegen. 2019 ist das letzte Projektjahr.",
        "pl",
        "Trzej partnerzy z Saksonii i Dolnego Śląska współpracują w pakietach roboczych i działaniach; w zarządzaniu projektem pomaga biuro zewnętrzne. Pod koniec stycznia 2019 r. partnerzy zgodnie stwierdzili, że we wszystkich pakietach osiągnięto wyraźne postępy, a działania przebiegają zgodnie z planem. Rok 2019 jest ostatnim rokiem projektu."
    );
}
