using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Instruments.Stakeholders.Persons;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>Who stands around two instruments of the invented project, and one invented person who agreed to be named.</summary>
internal static class SampleRiversStakeholders
{
    public static Stakeholder[] Of(IReadOnlyList<PolicyInstrument> instruments, Organisation[] organisations) =>
        [.. AroundProgramme(instruments[0], organisations), .. AroundRiverPlan(instruments[1])];

    /// <summary>The water board's delegate, who said yes on the list of the first meeting.</summary>
    public static StakeholderPerson[] People(IReadOnlyList<Stakeholder> stakeholders)
    {
        var board = stakeholders[1];
        board.CountPerson();
        return
        [
            new(
                board.Id,
                new(
                    "Frieda Beispiel",
                    "Vorsteherin",
                    "frieda.beispiel@example.org",
                    When.Parse("2025-05-14"),
                    "Unterschrift auf der Liste des ersten Gruppentreffens"
                ),
                new("Clara Sommer", new DateTimeOffset(2025, 5, 15, 9, 0, 0, TimeSpan.Zero))
            ),
        ];
    }

    private static Stakeholder[] AroundProgramme(PolicyInstrument programme, Organisation[] organisations) =>
        [
            new(
                programme,
                new(
                    organisations[7].Id,
                    Wording.Empty,
                    null,
                    null,
                    StakeholderKind.Business,
                    Say("de", "Prüft für die Gruppe, was ein geänderter Aufruf für Antragsteller bedeutet."),
                    When.Parse("2026-01"),
                    null
                )
            ),
            Named(
                programme,
                Say("de", "Wasserverband Musterfluss", "en", "Musterfluss Water Board"),
                "Musterstadt",
                StakeholderKind.PublicAuthority,
                Say(
                    "de",
                    "Unterhält die Ufer; will, dass Zugänge das Hochwasser nicht behindern.",
                    "en",
                    "Maintains the banks; wants access to the water not to stand in the way of floods.",
                    "pl",
                    "Utrzymuje brzegi; chce, aby zejścia do wody nie przeszkadzały podczas powodzi."
                ),
                "2025-05-14"
            ),
            Named(
                programme,
                Say("de", "Stadt Musterhafen", "en", "Town of Musterhafen"),
                "Musterhafen",
                StakeholderKind.PublicAuthority,
                Say("de", "Hat 4 km gesperrtes Ufer und einen Ratsbeschluss, es zu öffnen."),
                "2025-05-14"
            ),
            Named(
                programme,
                Say("de", "Hochschule Musterstadt, Institut für Gewässer"),
                "Musterstadt",
                StakeholderKind.Research,
                Say(
                    "de",
                    "Zählt, wie viele Menschen das Wasser zu Fuß erreichen.",
                    "en",
                    "Counts how many people reach the water on foot."
                ),
                "2025-09"
            ),
            Named(
                programme,
                Say("de", "Bürgerverein Freies Ufer"),
                "Musterstadt",
                StakeholderKind.CivilSociety,
                Say("de", "Spricht für die Anwohnerinnen und Anwohner, auch für jene, die keine Badegäste wollen."),
                "2025-05-14"
            ),
            Named(
                programme,
                Say("de", "Tourismusagentur Musterland"),
                "Musterstadt",
                StakeholderKind.Agency,
                Say("de", "Wollte ein gemeinsames Logo für Badestellen; ging, als es das gab."),
                "2025-05-14",
                "2026-03-31"
            ),
        ];

    private static Stakeholder[] AroundRiverPlan(PolicyInstrument plan) =>
        [
            Named(
                plan,
                Say("it", "Comune di Esempiopoli", "en", "Municipality of Esempiopoli"),
                "Esempiopoli",
                StakeholderKind.PublicAuthority,
                Say(
                    "it",
                    "Vuole che il piano riconosca anche i torrenti che d'estate sono asciutti.",
                    "en",
                    "Wants the plan to know of streams that run dry in summer."
                ),
                "2025-06"
            ),
            Named(
                plan,
                Say("it", "Consorzio di bonifica del Torrente Esempio"),
                "Esempiopoli",
                StakeholderKind.Agency,
                Say("it", "Gestisce gli argini e conosce i punti in cui si può scendere al fiume."),
                "2025-06"
            ),
            Named(
                plan,
                Say("it", "Cooperativa dei traghetti", "en", "Ferry cooperative"),
                "Riva d'Esempio",
                StakeholderKind.Business,
                Say("it", "Ha bisogno di approdi; offre corse gratuite alle scuole."),
                "2025-10-02"
            ),
            Named(
                plan,
                Say("it", "Istituto tecnico \"Ponte Nuovo\""),
                "Riva d'Esempio",
                StakeholderKind.Research,
                Say("it", "Le sue classi misurano la qualità dell'acqua ogni settimana."),
                "2025-10-02"
            ),
            Named(
                plan,
                Say("pl", "Stowarzyszenie Flisaków Przykładowych", "it", "Associazione dei zatterieri di Przykładowo"),
                "Przykładowo",
                StakeholderKind.CivilSociety,
                Say("pl", "Wnosi doświadczenie z regionu partnerskiego: spływy pod opieką mieszkańców."),
                "2026"
            ),
        ];

    private static Stakeholder Named(
        PolicyInstrument instrument,
        Wording name,
        string town,
        StakeholderKind kind,
        Wording interest,
        string since,
        string? until = null
    ) =>
        new(
            instrument,
            new(null, name, town, null, kind, interest, When.Parse(since), until is null ? null : When.Parse(until))
        );
}
