using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Word;
using Konvent.Basics;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Word;

/// <summary>What a plan's document says, in which language, and that it is one that office programs take.</summary>
public sealed class WritePlanDocumentTests
{
    [Fact]
    public void The_document_keeps_to_the_standard()
    {
        foreach (var document in Documents())
            Faults(SamplePlans.Written(document)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_cell_ends_with_a_paragraph_since_Word_refuses_others()
    {
        foreach (var plan in Documents())
        {
            using var document = Opened(SamplePlans.Written(plan));

            document
                .MainDocumentPart!.Document.Descendants<TableCell>()
                .ShouldAllBe(cell => cell.LastChild is Paragraph);
        }
    }

    [Fact]
    public void A_plan_of_which_nothing_is_written_yet_has_all_its_parts_and_room_to_sign()
    {
        using var document = Opened(SamplePlans.Written(Bare));
        var said = document.MainDocumentPart!.Document.Body!.InnerText;

        said.ShouldContain("Parte III – Dettagli delle azioni previste(non indicato)Firme");
        said.ShouldContain("Nome dell’organizzazioneLuogo e data");
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes() =>
        SamplePlans.Written(SamplePlans.German).ShouldBe(SamplePlans.Written(SamplePlans.German));

    [Fact]
    public void Nothing_of_persons_and_times_stands_in_its_properties()
    {
        using var document = Opened(SamplePlans.Written(SamplePlans.German));

        document.PackageProperties.Title.ShouldBe("Regionaler Aktionsplan für lebendige Flussufer");
        document.PackageProperties.Language.ShouldBe("de-DE");
        document.PackageProperties.Creator.ShouldBeNull();
        document.PackageProperties.Created.ShouldBeNull();
    }

    [Fact]
    public void Headings_of_another_language_than_the_plan_are_marked_as_such()
    {
        var french = Wording.In(Konvent.Reading.Language.Of("fr"), "Plan d'action pour les rives");
        using var document = Opened(
            SamplePlans.Written(
                SamplePlans.Polish with
                {
                    Language = Konvent.Reading.Language.Of("fr"),
                    Title = french,
                }
            )
        );
        var body = document.MainDocumentPart!.Document.Body!;

        LanguageOf(body, "Policy context").ShouldBe("en-GB");
        LanguageOf(body, "Plan d'action pour les rives").ShouldBeNull();
        LanguageOf(body, "Województwo Przykładowe").ShouldBe("pl-PL");
        body.InnerText.ShouldContain("Województwo Przykładowe [Polish]");
        document.MainDocumentPart.StyleDefinitionsPart!.Styles!.OuterXml.ShouldContain("w:val=\"fr-FR\"");
    }

    [Fact]
    public void Signs_that_xml_does_not_know_are_left_out()
    {
        var odd = Wording.In(Language.German, "A\u0001B\uFFFEC\uD800D 🌊 <b>&amp;</b>");

        using var document = Opened(SamplePlans.Written(SamplePlans.German with { General = odd }));

        document.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("ABC");
        document.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("D 🌊 <b>&amp;</b>");
    }

    private static IEnumerable<PlanDocument> Documents()
    {
        PlanSignature[] signed =
        [
            new("Stadt Musterfurt", When.Day(new(2023, 11, 6)), "Musterfurt", "Dr. Ada Muster, Oberbürgermeisterin"),
            new("Verwaltungsbehörde EFRE"),
        ];
        yield return new(SamplePlans.German, SamplePlans.Notice)
        {
            Signatures = signed,
            Changes = [new("Maßnahme 1, Kosten", "44.000,00 EUR", "45.000,00 EUR\n\n- neu")],
        };
        yield return new(SamplePlans.Polish, new([]));
        yield return new(Bare, SamplePlans.Notice);
    }

    /// <summary>A plan of which nothing is written yet.</summary>
    private static PlanText Bare { get; } =
        new(
            Language.Italian,
            Wording.Empty,
            Wording.Empty,
            new("RiverLinks", Wording.Empty, ""),
            [],
            null,
            Wording.Empty,
            Wording.Empty,
            []
        );

    private static IEnumerable<string> Faults(byte[] file)
    {
        using var document = Opened(file);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(document)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"),
        ];
    }

    private static WordprocessingDocument Opened(byte[] file) =>
        WordprocessingDocument.Open(new MemoryStream(file), false);

    private static string? LanguageOf(OpenXmlElement body, string words) =>
        body.Descendants<Run>()
            .First(run => run.InnerText.Contains(words, StringComparison.Ordinal))
            .RunProperties?.Languages?.Val?.Value;
}
