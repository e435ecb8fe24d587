using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Steps;
using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>The policy instruments of the invented project for which plans are written, beside its first ones.</summary>
internal static class RiverInstruments
{
    /// <summary>One in the language of each partner.</summary>
    public static IReadOnlyList<PolicyInstrument> Of(Project project, Organisation[] organisations) =>
        [
            Instrument(
                project,
                organisations,
                1,
                InstrumentKind.Regional,
                Say(
                    "pl",
                    "Strategia rozwoju Województwa Przykładowego 2030",
                    "en",
                    "Development strategy of the Example Region 2030"
                )
            ),
            Instrument(
                project,
                organisations,
                1,
                InstrumentKind.Regional,
                Say(
                    "pl",
                    "Program ochrony wód Województwa Przykładowego",
                    "en",
                    "Water protection programme of the Example Region"
                )
            ),
            Instrument(
                project,
                organisations,
                3,
                InstrumentKind.Regional,
                Say("fi", "Esimerkin maakuntaohjelma", "en", "Regional programme of Esimerkki")
            ),
            Instrument(
                project,
                organisations,
                5,
                InstrumentKind.Local,
                Say("nl", "Waterplan Voorbeeldstad", "en", "Water plan of Voorbeeld")
            ),
            Instrument(
                project,
                organisations,
                0,
                InstrumentKind.Regional,
                Say("de", "Landeswassergesetz Musterland", "en", "Water act of Musterland")
            ),
            // Without a plan: the one that waits as a document is for it.
            Instrument(
                project,
                organisations,
                1,
                InstrumentKind.Regional,
                Say("pl", "Program małej retencji", "en", "Small retention programme")
            ),
        ];

    private static PolicyInstrument Instrument(
        Project project,
        Organisation[] organisations,
        int partner,
        InstrumentKind kind,
        Wording name
    ) =>
        new(
            project.Id,
            new(kind, 1, name, organisations[partner].Id, null, Wording.Empty, null, [organisations[partner].Id])
        );
}
