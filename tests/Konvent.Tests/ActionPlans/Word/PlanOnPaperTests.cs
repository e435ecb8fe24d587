using Konvent.ActionPlans.Word;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Word;

/// <summary>LibreOffice prints a plan, and poppler reads what came out: what another program finds in the document.</summary>
public sealed class PlanOnPaperTests
{
    [Fact]
    public async Task All_that_a_plan_says_is_printed()
    {
        PlanDocument plan = new(SamplePlans.German, SamplePlans.Notice)
        {
            Signatures = [new("Stadt Musterfurt", When.Day(new(2023, 11, 6)), "Musterfurt", "Dr. Ada Muster")],
            Changes = [new("Maßnahme 1, Kosten", "44.000,00 EUR", "45.000,00 EUR")],
        };

        var printed = await Office.Printed(SamplePlans.Written(plan));

        foreach (var words in Said)
            printed.ShouldContain(words);
    }

    [Fact]
    public async Task A_signature_of_which_only_the_month_is_known_says_the_month()
    {
        PlanDocument plan = new(SamplePlans.German, SamplePlans.Notice)
        {
            Signatures = [new("Stadt Musterfurt", When.Parse("2023-11"), "Musterfurt", "Dr. Ada Muster")],
        };

        (await Office.Printed(SamplePlans.Written(plan))).ShouldContain("Musterfurt, November 2023");
    }

    [Fact]
    public async Task A_plan_that_another_program_has_saved_is_read_as_it_was()
    {
        var saved = await Office.Converted(SamplePlans.Written(SamplePlans.German), "docx", File.ReadAllBytesAsync);

        var read = SampleDocument.Read(saved);

        read.NotUnderstood.ShouldBeEmpty();
        read.Guessed.ShouldBeEmpty();
        SamplePlans.WithoutIds(read.Plan).ShouldBe(SamplePlans.WithoutIds(SamplePlans.German));
    }

    private static readonly string[] Said =
    [
        "RiverLinks wird von der Europäischen Union kofinanziert.",
        "RiverLinks is co-funded by the European Union",
        "Regionaler Aktionsplan für lebendige Flussufer",
        "Teil I – Allgemeine Angaben",
        "Ministerium für Umwelt und Wasser",
        "Deutschland",
        "DEE0 – Sachsen-Anhalt",
        "The plan joins flood protection and recreation.",
        "• wo Retentionsflächen fehlen,",
        "☒ EFRE-Programm",
        "☐ Lokales Politikinstrument",
        "Ministerium der Finanzen, Verwaltungsbehörde",
        "Maßnahme 1: Förderaufruf „Naturnahe Ufer“",
        "Art der Quelle Gelernt von",
        "Gute Praxis Gemeinsame Uferpflege",
        "1. März 2024 – 30. September 2025",
        "Posten Betrag",
        "12.500,50 EUR",
        "Summe 57.500,50 EUR",
        "38.000,00 PLN",
        "EFRE, technische Hilfe",
        "Beeinflusster Betrag: 2.400.000,00 EUR",
        "geförderte Uferabschnitte",
        "Masterplan Ufer der Stadt Musterfurt",
        "Maßnahme 2: Runder Tisch der Ufergemeinden",
        "Es entstehen keine Kosten.",
        "Musterfurt, 6. November 2023",
        "Dr. Ada Muster",
        "Stempel der Organisation",
        "Verzeichnis der Änderungen",
        "44.000,00 EUR 45.000,00 EUR",
        "Seite 1 von ",
    ];
}
