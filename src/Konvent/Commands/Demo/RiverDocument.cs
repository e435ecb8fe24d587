using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Import;
using Konvent.ActionPlans.Word;
using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.Projects;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Ui;
using Konvent.Visibility;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>A plan that a region wrote before SampleRivers was run here, as the Word document that its coordinator has begun to look through.</summary>
internal static class RiverDocument
{
    public static WaitingPlan Of(Project project, Account account, DateTimeOffset now, Texts texts)
    {
        using var document = WritePlanDocument.Of(new(Plan(project), new FundingNotice([])), texts);
        using var content = new MemoryStream();
        document.CopyTo(content);
        return new(project.Id, account.Id, "Plan działania – łąki nad rzeką.docx", content.ToArray(), now);
    }

    private static PlanText Plan(Project project) =>
        new(
            Language.Polish,
            Say("pl", "Łąki nad rzeką: plan działania"),
            Say(
                "pl",
                "Dwie gminy oddają rzece łąki zalewowe i wytyczają przez nie ścieżkę.",
                "en",
                "Two municipalities give flood meadows back to the river, and lay a path through them."
            ),
            new(project.Acronym, project.LongName, "Interreg Example"),
            [new(null, Say("pl", "Urząd Marszałkowski Województwa Przykładowego"), "PL")],
            new(null, InstrumentKind.Regional, Say("pl", "Program małej retencji")),
            Say("pl", "Plan przygotowano z gminami Łąkowo i Wierzbowo."),
            Say("pl", "Program finansuje wały, a łąk nie wymienia. Zmianę programu zaplanowano na rok 2027."),
            [Meadows()]
        );

    private static ActionText Meadows() =>
        new(
            Id,
            Say("pl", "Ścieżka przez łąki zalewowe"),
            Say("pl", "W Musterland widzieliśmy, że łąka otwarta dla ludzi jest łąką, o którą ktoś dba."),
            [new(Id, LessonKind.Meeting, Say("pl", "Wizyta studyjna w Musterland, wrzesień 2025"))],
            Say("pl", "- Gminy wykupują trzy łąki.\n- Ścieżkę wytyczają razem ze szkołami."),
            [
                new(Id, null, Say("pl", "Gmina Łąkowo"), Say("pl", "wykupuje łąki")),
                new(Id, null, Say("pl", "Gmina Wierzbowo"), Say("pl", "utrzymuje ścieżkę")),
                new(Id, null, Say("pl", "Urząd Marszałkowski Województwa Przykładowego"), Say("pl", "doradza gminom")),
            ],
            When.Parse("2027-03/2028-10"),
            Wording.Empty,
            IsFree: false,
            [new(Id, Say("pl", "Wykup łąk"), Money.Euro(96_000m)), new(Id, Say("pl", "Ścieżka"), Money.Euro(31_500m))],
            Wording.Empty,
            [new(Id, FundingKind.Own, Say("pl", "Budżety gmin"), Money.Euro(127_500m))],
            null,
            Wording.Empty,
            [new(Id, null, Say("pl", "Łąki otwarte dla ludzi"), Say("pl", "hektary"), 0, 42)],
            [
                new(null, InstrumentKind.Regional, Say("pl", "Strategia rozwoju Województwa Przykładowego 2030")),
                new(null, InstrumentKind.Local, Say("pl", "Plan miejscowy gminy Łąkowo")),
            ]
        );

    private static Guid Id => Guid.CreateVersion7();
}
