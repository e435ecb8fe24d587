using Konvent.Projects.Programmes;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>The programmes of the demo projects. Statements seen in a text are given as they stand there; the others are marked as still to be checked.</summary>
internal static class DemoProgrammes
{
    private const string Regulation2014 = "Implementing Regulation (EU) No 821/2014, Article 4";
    private const string Regulation2021 = "Regulation (EU) 2021/1060, Annex IX";

    public static Programme InterregEurope()
    {
        var programme = new Programme(
            "Interreg Europe 2014-2020",
            Say("en", "Interreg Europe"),
            When.Parse("2014/2020")
        );
        programme.Describe(programme.Period, "https://www.interregeurope.eu", [Language.English], [Erdf]);
        programme.Prescribe([
            new(
                Language.English,
                "European Union – European Regional Development Fund",
                Regulation2014,
                Checked: false
            ),
            new(
                Language.Polish,
                "Projekt współfinansowany jest ze środków Europejskiego Funduszu Rozwoju Regionalnego w ramach programu Interreg Europe.",
                "Next2Met, project page of a partner",
                Checked: true
            ),
            new(
                Language.Italian,
                "Unione europea – Fondo europeo di sviluppo regionale",
                Regulation2014,
                Checked: false
            ),
            new(
                Language.German,
                "Europäische Union – Europäischer Fonds für regionale Entwicklung",
                Regulation2014,
                Checked: false
            ),
        ]);
        programme.AskForPlans(DemoPlanRules.InterregEurope);
        return programme;
    }

    public static Programme PolandSaxony()
    {
        var programme = new Programme(
            "INTERREG Polen – Sachsen 2014-2020",
            Say(
                "de",
                "Kooperationsprogramm INTERREG Polen – Sachsen 2014-2020",
                "pl",
                "Program Współpracy INTERREG Polska – Saksonia 2014-2020",
                "en",
                "Cooperation Programme INTERREG Poland – Saxony 2014-2020"
            ),
            When.Parse("2014/2020")
        );
        programme.Describe(programme.Period, null, [Language.German, Language.Polish], [Erdf]);
        const string seen = "Smart Integration, newsletter on the 4th project team meeting";
        programme.Prescribe([
            new(
                Language.German,
                "Das Projekt {project} wird von der Europäischen Union aus Mitteln des Europäischen Fonds für Regionale Entwicklung im Rahmen des Kooperationsprogramms INTERREG Polen – Sachsen 2014-2020 finanziert.",
                seen,
                Checked: true,
                Always: true
            ),
            new(
                Language.Polish,
                "Projekt {project} jest współfinansowany przez Unię Europejską ze środków Europejskiego Funduszu Rozwoju Regionalnego w ramach Programu Współpracy INTERREG Polska – Saksonia 2014-2020",
                seen,
                Checked: true,
                Always: true
            ),
        ]);
        programme.AskForPlans(DemoPlanRules.PolandSaxony);
        return programme;
    }

    public static Programme Invented()
    {
        var programme = new Programme(
            "Interreg Example 2021-2027",
            Say(
                "en",
                "Interreg Example (an invented programme)",
                "de",
                "Interreg Beispiel (ein erfundenes Programm)",
                "pl",
                "Interreg Przykład (program zmyślony)",
                "it",
                "Interreg Esempio (programma inventato)"
            ),
            When.Parse("2021/2027")
        );
        programme.Describe(
            programme.Period,
            "https://programme.example.org",
            [Language.English, Language.German, Language.Polish, Language.Italian],
            [Erdf]
        );
        programme.Prescribe([
            new(Language.English, "Co-funded by the European Union", Regulation2021, Checked: true),
            new(Language.German, "Kofinanziert von der Europäischen Union", Regulation2021, Checked: true),
            new(Language.Polish, "Współfinansowane przez Unię Europejską", Regulation2021, Checked: true),
            new(Language.Italian, "Cofinanziato dall'Unione europea", Regulation2021, Checked: false),
        ]);
        programme.AskForPlans(DemoPlanRules.InventedProgramme);
        return programme;
    }
}
