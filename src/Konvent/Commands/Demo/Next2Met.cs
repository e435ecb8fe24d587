using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Phases;
using Konvent.Projects.Programmes;
using Konvent.Projects.Sources;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>Next2Met as the Polish project page of one of its partners states it.</summary>
internal static class Next2Met
{
    public static DemoProject In(Programme programme)
    {
        var project = new Project("Next2Met", programme.Id, LongName);
        project.Write(new ProjectTexts(LongName, Objective, Description));
        project.Describe(
            new ProjectFacts(
                When.Parse("2019-08-01/2023-07-31"),
                Money.Euro(1_358_584.00m),
                "ERDF",
                [Language.Polish, Language.English],
                [
                    new("Next2Met at Interreg Europe", "https://www.interregeurope.eu/next2met/"),
                    new("Województwo Podlaskie (Twitter)", "https://twitter.com/wojpodlaskie"),
                    new("Województwo Podlaskie (Facebook)", "https://www.facebook.com/wojpodlaskie/"),
                ],
                null
            )
        );
        project.Arrange(Phases);
        var organisations = Organisations();
        return new DemoProject(
            project,
            organisations,
            [
                .. organisations.Select(
                    (organisation, n) =>
                        new Participation(project.Id, organisation.Id, RoleOf(n, organisations.Length), null)
                ),
            ],
            "Project page of Podlaskie"
        )
        {
            Instruments =
            [
                Unnamed(project, InstrumentKind.ErdfProgramme, 1),
                Unnamed(project, InstrumentKind.Local, 2),
            ],
            Sources = Sources(project),
        };
    }

    // The pages of the lead partner and of Podlaskie do not agree on how many instruments there are.
    private static Source[] Sources(Project project)
    {
        var instruments = new FactName(project.Id, "project", "instruments");
        var podlaskie = new Source(
            project.Id,
            instruments,
            new(
                Say(
                    "pl",
                    "1 program operacyjny EFRR i 2 instrumenty lokalne",
                    "en",
                    "1 ERDF operational programme and 2 local instruments"
                ),
                "Projekt partnerski Next2Met",
                "Urząd Marszałkowski Województwa Podlaskiego",
                Address: null,
                Dated: null,
                "Głównym celem projektu jest ulepszenie instrumentów polityki (program operacyjny EFRR i 2 instrumenty lokalne) dzięki wymianie doświadczeń i dobrych praktyk w 6 różnych regionach.",
                Language.Polish
            )
        );
        podlaskie.Follow(
            Say(
                "en",
                "Its sentence is at hand word for word; the figures of the lead partner's page are to be checked.",
                "pl",
                "Jego zdanie jest dostępne dosłownie; liczby ze strony partnera wiodącego są do sprawdzenia."
            )
        );
        var leadPartner = new Source(
            project.Id,
            instruments,
            new(
                Say(
                    "en",
                    "4 ERDF operational programmes and 2 local instruments",
                    "pl",
                    "4 programy operacyjne EFRR i 2 instrumenty lokalne"
                ),
                "Project page of the lead partner",
                "Regional Council of Päijät-Häme",
                Address: null,
                Dated: null,
                Sentence: null,
                SentenceLanguage: null
            )
        );
        var budget = new Source(
            project.Id,
            new(project.Id, "project", "totalBudget"),
            new(
                Say("pl", "1 358 584,00 euro", "en", "1,358,584.00 euro"),
                "Projekt partnerski Next2Met",
                "Urząd Marszałkowski Województwa Podlaskiego",
                Address: null,
                Dated: null,
                "Budżet całego projektu wynosi 1.358.584,00 euro",
                Language.Polish
            )
        );
        return [podlaskie, leadPartner, budget];
    }

    // As the page lists them: the lead partner first, the advisory partner last.
    private static PartnerRole RoleOf(int n, int count) =>
        n == 0 ? PartnerRole.LeadPartner
        : n == count - 1 ? PartnerRole.AdvisoryPartner
        : PartnerRole.ProjectPartner;

    private static Organisation[] Organisations() =>
        [
            Organisation(
                Say("pl", "Rada Regionu Päijät-Häme", "en", "Regional Council of Päijät-Häme"),
                "FI",
                region: Region("pl", "Päijät-Häme")
            ),
            Organisation(
                Say(
                    "pl",
                    "Ecoplus, Agencja Współpracy Gospodarczej Dolnej Austrii",
                    "en",
                    "Ecoplus, the business agency of Lower Austria"
                ),
                "AT",
                region: Region("pl", "Dolna Austria", "en", "Lower Austria")
            ),
            Organisation(
                Say("pl", "Prowincja Barcelony", "en", "Province of Barcelona"),
                "ES",
                region: Region("pl", "Barcelona")
            ),
            Organisation(
                Say(
                    "pl",
                    "Zgromadzenie Regionu Wschodniego i Środkowego",
                    "en",
                    "Eastern and Midland Regional Assembly"
                ),
                "IE",
                region: Region("pl", "Region Wschodni i Środkowy", "en", "Eastern and Midland Region")
            ),
            Organisation(
                Say(
                    "pl",
                    "Urząd Marszałkowski Województwa Podlaskiego",
                    "en",
                    "Marshal's Office of the Podlaskie Region"
                ),
                "PL",
                region: Region("pl", "Województwo Podlaskie", "en", "Podlaskie")
            ),
            Organisation(Say("de", "WITENO GmbH"), "DE"),
            Organisation(
                Say(
                    "pl",
                    "Konferencja Peryferyjnych Regionów Morskich Europy (CPMR)",
                    "en",
                    "Conference of Peripheral Maritime Regions (CPMR)"
                ),
                "FR"
            ),
        ];

    private static readonly Wording LongName = Say(
        "en",
        "Increasing attractiveness of Next2Met regions with soft digitalisation measures",
        "pl",
        "Zwiększenie atrakcyjności regionów Next2Met dzięki “miękkim” działaniom w zakresie cyfryzacji"
    );

    private static readonly Wording Objective = Say(
        "pl",
        "Ulepszyć instrumenty polityki – jeden program operacyjny EFRR i dwa instrumenty lokalne – dzięki temu, że sześć różnych regionów wymienia się doświadczeniami i dobrymi praktykami.",
        "en",
        "To improve policy instruments – one ERDF operational programme and two local instruments – because six different regions exchange their experience and good practices."
    );

    private static readonly Wording Description = Say(
        "pl",
        "Regiony Next2Met leżą obok wielkich aglomeracji. Mają duży potencjał, a jednak co roku tracą na ich rzecz doświadczonych przedsiębiorców i dobrze wykształconych pracowników; tak jest też w województwie podlaskim, w cieniu Mazowsza.\n\nProjekt promuje takie regiony i chce uczynić je atrakcyjniejszymi dla mieszkańców i firm dzięki nowym rozwiązaniom miękkiej cyfryzacji. Partnerzy spotykają się, wymieniają doświadczenia i dobre praktyki, a wnioski zapisują w planach działania dla swoich instrumentów polityki.",
        "en",
        "Next2Met regions lie next to large metropolitan areas. They have great potential, and yet year after year they lose experienced entrepreneurs and well-educated people to these; so does Podlaskie, in the shadow of Mazowieckie.\n\nThe project promotes such regions and wants to make them more attractive for residents and businesses with new solutions in soft digitalisation. The partners meet, exchange experience and good practices, and write what they conclude into action plans for their policy instruments."
    );

    private static readonly PhaseFacts[] Phases =
    [
        new(
            null,
            Say("pl", "I etap", "en", "Stage I"),
            Say(
                "pl",
                "Opracowanie regionalnych planów działania, które wzmacniają sektory priorytetowe (RIS3), w drodze międzyregionalnej wymiany doświadczeń i dobrych praktyk.",
                "en",
                "Writing regional action plans that strengthen priority sectors (RIS3), through interregional exchange of experience and good practices."
            ),
            When.Parse("2019-08-01/2022-07-31")
        ),
        new(
            null,
            Say("pl", "II etap", "en", "Stage II"),
            Say(
                "pl",
                "Wdrażanie i monitorowanie regionalnych planów działania.",
                "en",
                "Implementing and monitoring the regional action plans."
            ),
            When.Parse("2022-08-01/2023-07-31")
        ),
    ];
}
