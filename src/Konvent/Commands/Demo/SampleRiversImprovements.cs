using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>What became better about the first instrument of the invented project; the second one has not improved, and its region owes a plan.</summary>
internal static class SampleRiversImprovements
{
    public static PolicyImprovement[] Of(IReadOnlyList<PolicyInstrument> instruments) =>
        [
            new(
                instruments[0],
                new(
                    ImprovementKind.InstrumentChanged,
                    When.Parse("2026-02"),
                    Say(
                        "de",
                        "Der zweite Aufruf wertet Vorhaben höher, die Ufer zu Fuß erreichbar machen.",
                        "en",
                        "The second call gives more points to projects that make banks accessible on foot.",
                        "pl",
                        "Drugi nabór wyżej punktuje projekty, które udostępniają brzegi pieszym.",
                        "it",
                        "Il secondo bando assegna più punti ai progetti che rendono le rive raggiungibili a piedi."
                    ),
                    Say(
                        "de",
                        "Auswahlkriterien des Aufrufs, Abschnitt 4.",
                        "en",
                        "Selection criteria of the call, section 4.",
                        "pl",
                        "Kryteria wyboru w naborze, rozdział 4.",
                        "it",
                        "Criteri di selezione del bando, sezione 4."
                    ),
                    "https://programme.example.org/calls/2/criteria",
                    null
                )
            ),
            new(
                instruments[0],
                new(
                    ImprovementKind.NewProjects,
                    When.Parse("2026-06-18"),
                    Say(
                        "de",
                        "Aus dem zweiten Aufruf werden drei Zugänge zum Fluss bezahlt, die es zuvor nicht gab.",
                        "en",
                        "The second call pays for three ways to the river that did not exist before.",
                        "pl",
                        "Z drugiego naboru finansowane są trzy nowe dojścia do rzeki.",
                        "it",
                        "Con il secondo bando si finanziano tre accessi al fiume che prima non esistevano."
                    ),
                    Say(
                        "de",
                        "Liste der bewilligten Vorhaben.",
                        "en",
                        "List of the projects approved.",
                        "pl",
                        "Lista zatwierdzonych projektów.",
                        "it",
                        "Elenco dei progetti approvati."
                    ),
                    null,
                    Money.Euro(2_150_000m)
                )
            ),
        ];
}
