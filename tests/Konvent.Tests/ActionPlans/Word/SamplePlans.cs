using System.Text.RegularExpressions;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Word;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Ui;
using Konvent.Visibility;

namespace Konvent.Tests.ActionPlans.Word;

/// <summary>Plans of an invented region, with all that a plan can say.</summary>
internal static partial class SamplePlans
{
    public static readonly FundingNotice Notice = new([
        new("RiverLinks is co-funded by the European Union through the Interreg programme.", Language.English),
        new("RiverLinks wird von der Europäischen Union kofinanziert.", Language.German),
    ]);

    public static PlanText German { get; } =
        new(
            Language.German,
            De("Regionaler Aktionsplan für lebendige Flussufer"),
            De("Der Plan verbindet Hochwasserschutz und Naherholung.")
                .With(Language.English, "The plan joins flood protection and recreation."),
            new("RiverLinks", De("Flüsse, die Regionen verbinden"), "Interreg Musterland 2021-2027"),
            [
                new(null, De("Ministerium für Umwelt und Wasser"), "DE", new("DEE0", De("Sachsen-Anhalt"))),
                new(null, De("Stadt Musterfurt"), "DE", new("DEE0", De("Sachsen-Anhalt"))),
                new(null, De("Verein Lebendige Ufer e. V.")),
            ],
            new(
                null,
                InstrumentKind.ErdfProgramme,
                De("EFRE-Programm 2021-2027, Prioritätsachse 2"),
                new(null, De("Ministerium der Finanzen, Verwaltungsbehörde"), "DE")
            ),
            De(
                "Der Plan entstand in fünf Sitzungen der regionalen Akteursgruppe.\n\nSie hat geprüft:\n- welche Uferabschnitte öffentlich sind,\n- wo Retentionsflächen fehlen,\n- welche Gemeinden mitwirken wollen.\n\nAlle drei Fragen sind beantwortet."
            ),
            De(
                "Bisher fördert die Achse 2 nur technischen Hochwasserschutz.\nKünftig sollen auch naturnahe Ufer förderfähig sein."
            ),
            [
                new(
                    Id,
                    De("Förderaufruf „Naturnahe Ufer“"),
                    De(
                        "Bei dem Besuch in Podlasie sahen wir, wie Gemeinden ihre Ufer gemeinsam pflegen.\n\nDas lässt sich übertragen."
                    ),
                    [
                        new(Id, LessonKind.Meeting, De("3. interregionales Treffen, Białystok")),
                        new(Id, LessonKind.Practice, De("Gemeinsame Uferpflege")),
                        new(Id, LessonKind.Partner, De("Województwo Podlaskie")),
                    ],
                    De(
                        "Die Verwaltungsbehörde veröffentlicht einen eigenen Aufruf:\n- Auswahlkriterien,\n- Beratung der Gemeinden,\n- Auswahl."
                    ),
                    [
                        new(Id, null, De("Ministerium der Finanzen"), De("veröffentlicht den Aufruf und wählt aus")),
                        new(Id, null, De("Stadt Musterfurt"), De("bringt Erfahrungen aus dem Pilotabschnitt ein")),
                    ],
                    When.Days(new(2024, 3, 1), new(2025, 9, 30)),
                    De("Der Aufruf selbst steht drei Monate offen."),
                    false,
                    [
                        new(Id, De("Begleitstudie"), Money.Euro(45_000m)),
                        new(Id, De("Beratung der Gemeinden"), Money.Euro(12_500.5m)),
                        new(Id, De("Austausch mit Podlasie"), new Money(38_000m, Currency.Of("PLN"))),
                        new(Id, De("Öffentlichkeitsarbeit"), null),
                    ],
                    De("Die Kosten der Öffentlichkeitsarbeit stehen noch nicht fest."),
                    [
                        new(Id, FundingKind.European, De("EFRE, technische Hilfe"), Money.Euro(40_000m)),
                        new(Id, FundingKind.Regional, De("Landeshaushalt"), Money.Euro(17_500.5m)),
                        new(Id, FundingKind.Private, De("Stiftung Auenland"), new Money(38_000m, Currency.Of("PLN"))),
                    ],
                    Money.Euro(2_400_000m),
                    De("So viel sieht der Aufruf für naturnahe Ufer vor."),
                    [
                        new(Id, null, De("geförderte Uferabschnitte"), De("Abschnitte"), 0, 12),
                        new(Id, null, De("Retentionsfläche"), De("ha"), 3.5m, 40),
                    ],
                    [
                        new(
                            null,
                            InstrumentKind.Local,
                            De("Masterplan Ufer der Stadt Musterfurt"),
                            new(null, De("Stadt Musterfurt"))
                        ),
                    ]
                ),
                new(
                    Id,
                    De("Runder Tisch der Ufergemeinden"),
                    De("Ohne Absprache pflegt jede Gemeinde für sich."),
                    [],
                    De("Zwei Treffen im Jahr."),
                    [new(Id, null, De("Verein Lebendige Ufer e. V."), De("lädt ein"))],
                    When.Year(2024),
                    Wording.Empty,
                    true,
                    [],
                    Wording.Empty,
                    [],
                    null,
                    Wording.Empty,
                    [],
                    []
                ),
            ]
        );

    public static PlanText Polish { get; } =
        new(
            Language.Polish,
            Pl("Regionalny plan działania na rzecz żywych brzegów rzek"),
            Pl("Plan łączy ochronę przed powodzią z wypoczynkiem."),
            new(
                "RiverLinks",
                Wording.In(Language.English, "Rivers that join regions"),
                "Interreg Musterland 2021-2027"
            ),
            [new(null, Pl("Województwo Przykładowe"), "PL", new("PL84", Pl("Podlaskie")))],
            new(null, InstrumentKind.Regional, Pl("Strategia rozwoju województwa")),
            Wording.Empty,
            Pl("Strategia nie mówi o brzegach rzek."),
            []
        );

    public static byte[] Written(PlanText plan) => Written(new PlanDocument(plan, Notice));

    public static byte[] Written(PlanDocument document)
    {
        using var written = WritePlanDocument.Of(document, new Texts());
        using var bytes = new MemoryStream();
        written.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>All that a plan says: the ids of its parts are new each time it is read.</summary>
    public static string WithoutIds(PlanText plan) => Ids().Replace(StateJson.Write(plan), "\"\"");

    [GeneratedRegex("\"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\"")]
    private static partial Regex Ids();

    private static Guid Id => Guid.CreateVersion7();

    private static Wording De(string text) => Wording.In(Language.German, text);

    private static Wording Pl(string text) => Wording.In(Language.Polish, text);
}
