using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Phases;
using Konvent.Projects.Programmes;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;
using static Konvent.Commands.Demo.PlanWords;

namespace Konvent.Commands.Demo;

/// <summary>S3Chem as its newsletter on the 13th working group meeting states it, in English, Polish and Italian. It names no long name and no partner but the host.</summary>
internal static class S3Chem
{
    public static DemoProject In(Programme programme)
    {
        var ministry = Organisation(
            Say(
                "en",
                "Ministry of Economy, Science and Digitalisation of Saxony-Anhalt",
                "pl",
                "Ministerstwo Gospodarki, Nauki i Cyfryzacji Saksonii-Anhalt",
                "it",
                "Ministero di Economia, Scienza e Digitalizzazione di Sassonia-Anhalt"
            ),
            "DE",
            "Magdeburg",
            Region("en", "Saxony-Anhalt", "pl", "Saksonia-Anhalt", "it", "Sassonia-Anhalt")
        );
        var project = new Project("S3Chem", programme.Id, Wording.Empty);
        project.Write(new ProjectTexts(Wording.Empty, Wording.Empty, Description));
        project.Describe(
            new ProjectFacts(
                Dates: null,
                TotalBudget: null,
                Fund: null,
                [Language.English, Language.Polish, Language.Italian],
                [new("facebook.com/S3Chem", "https://facebook.com/S3Chem"), new("LinkedIn/S3Chem", null)],
                new ContactFunction(Say("en", "Project coordinator", "pl", "Koordynator projektu"), ministry.Id, null)
            )
        );
        project.Arrange(Phases);
        return new DemoProject(project, [ministry], [], "Newsletter on the 13th interregional working group meeting")
        {
            Milestones = Milestones(project),
            // The newsletter does not say in which year; a year is not made up.
            Chronicle =
            [
                new(
                    project.Id,
                    EntryKind.Assessment,
                    new(
                        Dated: null,
                        Say(
                            "en",
                            "Most partners are successful in carrying out the measures of their action plans",
                            "pl",
                            "Większość partnerów odnosi sukcesy we wdrażaniu działań z planów działania",
                            "it",
                            "La maggior parte dei partner attua con successo le misure dei piani d'azione"
                        ),
                        Wording.Empty,
                        []
                    )
                ),
            ],
        };
    }

    // Both on the same two days, of which the newsletter does not name the year: a plan without a year has no date, so the days stand in the name.
    private static Milestone[] Milestones(Project project) =>
        [
            Milestone(
                project.Id,
                null,
                1,
                Say(
                    "en",
                    "Final interregional working group meeting, Maastricht, 17 and 18 June",
                    "pl",
                    "Ostatnie międzyregionalne spotkanie grupy roboczej, Maastricht, 17–18 czerwca",
                    "it",
                    "Riunione finale del gruppo di lavoro interregionale, Maastricht, 17 e 18 giugno"
                )
            ),
            Milestone(
                project.Id,
                null,
                1,
                Say(
                    "en",
                    "Second dissemination conference (final project conference), Maastricht, 17 and 18 June",
                    "pl",
                    "Druga konferencja upowszechniająca (konferencja końcowa projektu), Maastricht, 17–18 czerwca",
                    "it",
                    "Seconda conferenza di disseminazione (conferenza finale di progetto), Maastricht, 17 e 18 giugno"
                )
            ),
        ];

    private static readonly Wording Description = Say(
        "en",
        "By the end of the first phase every partner had written a regional action plan: how it puts to use what it learnt in the cooperation, and of each action what it is, by when, with whom, at what cost and from which source. How many actions, each partner decided for itself. The second phase follows what becomes of them. Most partners are successful so far; they talk about the stages their actions have reached, about ways to help them along, and about measures that might be transferred to other regions.",
        "pl",
        "Do końca pierwszej fazy każdy z partnerów przygotował regionalny plan działania: jak wykorzysta doświadczenia ze współpracy, a dla każdego działania: na czym polega, w jakim czasie, z kim, jakim kosztem i z jakiego źródła. O liczbie działań każdy partner zdecydował sam. Druga faza pokazuje, co się z nimi dzieje. Większość partnerów odnosi sukcesy; rozmawiają o etapach wdrażania, o sposobach jego ułatwienia i o rozwiązaniach, które można by przenieść do innych regionów.",
        "it",
        "Alla fine della prima fase ogni partner aveva scritto un piano d'azione regionale: che cosa riprende dalla cooperazione, quali e quante azioni ha scelto, entro quando, con chi, a quale costo e con quali fondi. La seconda fase segue la loro attuazione. La maggior parte dei partner procede con successo; si discute degli stadi raggiunti, di come facilitare il resto e delle misure che potrebbero essere trasferite ad altre regioni."
    );

    private static readonly PhaseFacts[] Phases =
    [
        new(
            null,
            Say("en", "Phase 1", "pl", "Faza 1", "it", "Fase 1"),
            Say(
                "en",
                "Learning from each other; one regional action plan per partner by the end.",
                "pl",
                "Wzajemne uczenie się; na koniec jeden regionalny plan działania każdego partnera.",
                "it",
                "Imparare gli uni dagli altri; alla fine un piano d'azione regionale per ogni partner."
            ),
            Dates: null
        ),
        new(
            null,
            Say("en", "Phase 2", "pl", "Faza 2", "it", "Fase 2"),
            Say(
                "en",
                "Monitoring how the actions of the regional action plans are implemented.",
                "pl",
                "Monitorowanie realizacji działań z regionalnych planów działania.",
                "it",
                "Monitoraggio dell'attuazione delle azioni previste nei piani d'azione regionali."
            ),
            When.Parse("2019-04/..")
        ),
    ];
}
