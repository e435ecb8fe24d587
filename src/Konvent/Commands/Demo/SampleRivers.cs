using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Phases;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>An invented project in which every part of the program is in use: all roles, a partner that left and one that came, translations in every state.</summary>
internal static class SampleRivers
{
    public static DemoProject In(Programme programme)
    {
        var project = new Project("SampleRivers", programme.Id, LongName);
        project.Write(new ProjectTexts(LongName, Objective, Description));
        var organisations = Organisations();
        project.Describe(
            new ProjectFacts(
                When.Parse("2025-03-01/2028-02-29"),
                Money.Euro(1_984_500.00m),
                "ERDF",
                [Language.English, Language.German, Language.Polish, Language.Italian],
                [
                    new("Project website", "https://samplerivers.example.org"),
                    new("SampleRivers on the fediverse", "https://social.example.org/@samplerivers"),
                ],
                new ContactFunction(
                    Say(
                        "en",
                        "Project coordination",
                        "de",
                        "Projektkoordination",
                        "pl",
                        "Koordynacja projektu",
                        "it",
                        "Coordinamento del progetto"
                    ),
                    organisations[0].Id,
                    "samplerivers@example.org"
                )
            )
        );
        project.Arrange(Phases);
        var participations = Participations(project, organisations);
        var packages = SampleRiversPlan.Packages(project, organisations);
        var instruments = Instruments(project, organisations);
        var stakeholders = SampleRiversStakeholders.Of(instruments, organisations);
        var folders = RiverFiles.FoldersOf(project.Id);
        return new DemoProject(project, organisations, participations, "Invented for the demo")
        {
            Contacts = RiverContacts.Of(project, organisations),
            Instruments = instruments,
            Stakeholders = stakeholders,
            StakeholderPeople = SampleRiversStakeholders.People(stakeholders),
            Improvements = SampleRiversImprovements.Of(instruments),
            Budgets = SampleRiversBudgets.Of(participations),
            Packages = packages,
            Milestones = SampleRiversMilestones.Of(project, packages),
            Folders = folders,
            Files = RiverFiles.Of(folders),
            Indicators = SampleRiversRecord.Indicators(project),
            Chronicle = SampleRiversRecord.Chronicle(project, organisations),
            Plans = RiverPlans.Of(project, programme, instruments, organisations),
        };
    }

    /// <summary>The organisation for which the demo's partner works.</summary>
    public const int OrganisationOfPartner = 1;

    private static Organisation[] Organisations() =>
        [
            Organisation(
                Say("de", "Land Musterland, Ministerium für Flüsse", "en", "State of Musterland, Ministry for Rivers"),
                "DE",
                "Musterstadt",
                Region("de", "Musterland", "en", "Musterland"),
                "https://musterland.example.org"
            ),
            Organisation(
                Say(
                    "pl",
                    "Urząd Marszałkowski Województwa Przykładowego",
                    "en",
                    "Marshal's Office of the Example Region"
                ),
                "PL",
                "Przykładowo",
                Region("pl", "Województwo Przykładowe", "en", "Example Region"),
                "https://przykladowe.example.org"
            ),
            Organisation(
                Say("it", "Regione Esempio, Agenzia per i fiumi", "en", "Region of Esempio, River Agency"),
                "IT",
                "Esempiopoli",
                Region("it", "Regione Esempio", "en", "Region of Esempio")
            ),
            Organisation(
                Say("fi", "Esimerkin maakuntaliitto", "en", "Regional Council of Esimerkki"),
                "FI",
                "Esimerkkilä",
                Region("fi", "Esimerkki")
            ),
            Organisation(
                Say("fr", "Réseau des fleuves exemplaires", "en", "Network of Exemplary Rivers"),
                "FR",
                "Modèle-sur-Loire"
            ),
            Organisation(
                Say("nl", "Voorbeeldstad", "en", "City of Voorbeeld"),
                "NL",
                "Voorbeeldstad",
                Region("nl", "Voorbeeldland")
            ),
            Organisation(
                Say("es", "Consejería de Ríos de Ejemplo", "en", "Department of Rivers of Ejemplo"),
                "ES",
                "Ejemplo",
                Region("es", "Ejemplo")
            ),
            Organisation(
                Say("de", "Beispiel & Partner Projektbüro", "en", "Beispiel & Partner project office"),
                "AT",
                "Beispielhofen"
            ),
        ];

    private static Participation[] Participations(Project project, Organisation[] organisations)
    {
        (PartnerRole Role, string? Dates)[] parts =
        [
            (PartnerRole.LeadPartner, null),
            (PartnerRole.ProjectPartner, null),
            (PartnerRole.ProjectPartner, null),
            (PartnerRole.ProjectPartner, "2025-03-01/2026-03-31"),
            (PartnerRole.AdvisoryPartner, null),
            (PartnerRole.ProjectPartner, "2026-04-01/.."),
            (PartnerRole.AssociatedPolicyAuthority, null),
            (PartnerRole.ExternalManagement, null),
        ];
        return
        [
            .. parts.Zip(
                organisations,
                (part, organisation) =>
                    new Participation(
                        project.Id,
                        organisation.Id,
                        part.Role,
                        part.Dates is null ? null : When.Parse(part.Dates)
                    )
            ),
        ];
    }

    // One with everything, one that two partners share, and one of which only the number is known.
    private static PolicyInstrument[] Instruments(Project project, Organisation[] organisations) =>
        [
            new(
                project.Id,
                new(
                    InstrumentKind.ErdfProgramme,
                    1,
                    Say(
                        "de",
                        "EFRE-Programm Musterland 2021-2027, Priorität 2",
                        "en",
                        "ERDF programme of Musterland 2021-2027, priority 2",
                        "pl",
                        "Program EFRR Musterland 2021-2027, priorytet 2"
                    ),
                    organisations[0].Id,
                    Region("de", "Musterland", "en", "Musterland"),
                    Say(
                        "en",
                        "Projects on river banks are chosen by price alone today. In the end the call also weighs how many people reach the water on foot.",
                        "de",
                        "Vorhaben an Ufern werden heute allein nach dem Preis ausgewählt. Am Ende zählt im Aufruf auch, wie viele Menschen das Wasser zu Fuß erreichen."
                    ),
                    Money.Euro(12_400_000m),
                    [organisations[0].Id]
                )
            ),
            new(
                project.Id,
                new(
                    InstrumentKind.Regional,
                    1,
                    Say("it", "Piano dei fiumi 2030", "en", "River plan 2030"),
                    organisations[2].Id,
                    Region("it", "Regione Esempio", "en", "Region of Esempio"),
                    Say(
                        "it",
                        "Il piano non dice chi cura le rive. Alla fine ogni riva ha un responsabile.",
                        "en",
                        "The plan does not say who looks after the banks. In the end every bank has somebody in charge."
                    ),
                    null,
                    [organisations[1].Id, organisations[2].Id]
                )
            ),
            Unnamed(project, InstrumentKind.Local, 2),
            .. RiverInstruments.Of(project, organisations),
        ];

    private static readonly Wording LongName = Say(
        "en",
        "River towns learn from each other (an invented project)",
        "de",
        "Flussstädte lernen voneinander (ein erfundenes Projekt)",
        "pl",
        "Miasta nad rzekami uczą się od siebie (projekt zmyślony)",
        "it",
        "Le città fluviali imparano le une dalle altre (un progetto inventato)"
    );

    private static readonly Wording Objective = Say(
        "en",
        "To improve six regional programmes so that river banks become places for people again.",
        "de",
        "Sechs regionale Programme so verbessern, dass Flussufer wieder Orte für Menschen werden.",
        "pl",
        "Ulepszyć sześć programów regionalnych, aby brzegi rzek znów były miejscami dla ludzi."
    );

    // The Italian text translates an earlier English one and is therefore outdated; the German one was made by a machine; the Polish one is missing.
    private static readonly Wording Description = Wording
        .In(Language.English, "River towns have turned their backs on the water.")
        .With(Language.Italian, "Le città fluviali hanno voltato le spalle all'acqua.")
        .With(
            Language.English,
            "River towns have turned their backs on the water. The partners show each other what they did about it:\n\n- **quays without cars**, tried in Musterland,\n- **a ferry run by pupils**, tried in Esempio,\n- **swimming places with daily water tests**, tried in Voorbeeldstad.\n\nEverything about this project is invented."
        )
        .With(
            Language.German,
            "Flussstädte haben dem Wasser den Rücken gekehrt. Die Partner zeigen einander, was sie dagegen getan haben:\n\n- **Kais ohne Autos**, erprobt in Musterland,\n- **eine Fähre, die Schülerinnen und Schüler betreiben**, erprobt in Esempio,\n- **Badestellen mit täglicher Wasserprobe**, erprobt in Voorbeeldstad.\n\nAlles an diesem Projekt ist erfunden.",
            WordingState.MachineMade
        );

    private static readonly PhaseFacts[] Phases =
    [
        new(
            null,
            Say("en", "Core phase", "de", "Kernphase", "pl", "Faza główna", "it", "Fase centrale"),
            Say(
                "en",
                "Exchange of experience, pilot actions and policy improvements.",
                "de",
                "Erfahrungsaustausch, Pilotmaßnahmen und Verbesserungen der Politik.",
                "pl",
                "Wymiana doświadczeń, działania pilotażowe i ulepszanie polityk.",
                "it",
                "Scambio di esperienze, azioni pilota e miglioramenti delle politiche."
            ),
            When.Parse("2025-03-01/2027-02-28")
        ),
        new(
            null,
            Say(
                "en",
                "Follow-up phase",
                "de",
                "Nachbereitungsphase",
                "pl",
                "Faza kontynuacji",
                "it",
                "Fase di follow-up"
            ),
            Say(
                "en",
                "Monitoring the effects of the improvements; regions without one have to draw up an action plan.",
                "de",
                "Beobachten, was die Verbesserungen bewirken; Regionen ohne Verbesserung legen einen Aktionsplan vor.",
                "pl",
                "Obserwacja skutków ulepszeń; regiony bez ulepszeń są zobowiązane do przygotowania planu działania.",
                "it",
                "Osservare che cosa cambia; le regioni senza miglioramenti sono tenute a presentare un piano d'azione."
            ),
            When.Parse("2027-03-01/2028-02-29")
        ),
    ];
}
