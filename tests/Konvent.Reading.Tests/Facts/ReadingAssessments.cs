namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingAssessments
{
    [Theory]
    [InlineData("it", "Pacchetto di lavoro 1: Inventario\nConcluso nell'aprile 2024.", "completed")]
    [InlineData("en", "Work package 2 is delayed because nobody may travel.", "delayed")]
    [InlineData("de", "Die Partner liegen bei der Umsetzung weiterhin im Plan.", "onSchedule")]
    [InlineData("en", "The project has not found a second hall and is delayed.", "delayed")]
    public void What_is_said_of_the_work_is_a_verdict(string language, string text, string verdict) =>
        Stated.In(text, "assessment", language).ShouldBe([$"verdict={verdict}"]);

    [Theory]
    [InlineData("en", "Milestone 2 (Map) was completed on 3 May 2021.")]
    [InlineData("en", "In work package 2 the first survey has been completed.")]
    [InlineData("en", "The conference was delayed by an hour.")]
    public void What_is_said_of_one_thing_is_none(string language, string text) =>
        Stated.In(text, "assessment", language).ShouldBeEmpty();

    [Theory]
    [InlineData("en", "The project is not delayed. No work package is behind schedule.")]
    [InlineData("de", "Das Projekt ist nicht verzögert. Kein Arbeitspaket ist gefährdet.")]
    [InlineData("pl", "Projekt nie jest opóźniony.")]
    public void What_is_denied_is_none(string language, string text) =>
        Stated.In(text, "assessment", language).ShouldBeEmpty();

    [Theory]
    [InlineData("da", "Projektet er nu afsluttet.")]
    [InlineData("hr", "Nakon tri godine projekt LUKOVI je završen.")]
    [InlineData(
        "nl",
        "Utrecht, 6 januari 2025 – Klaar.\n\nHet project liep van 1 oktober 2020 tot en met 31 december 2024 en is afgerond."
    )]
    [InlineData("en", "The project is completed. Thank you all.")]
    [InlineData("en", "All activities have been completed.")]
    [InlineData("de", "Das Projekt ist abgeschlossen.")]
    [InlineData("lv", "Visi darbi ir pabeigti, un rezultātus 28.08.2024. apstiprināja komiteja.")]
    public void The_project_or_all_its_works_can_be_completed(string language, string text) =>
        Stated.In(text, "assessment", language).ShouldBe(["verdict=completed"]);

    [Theory]
    [InlineData("en", "The project has completed the survey.")]
    [InlineData("de", "Das Projekt hat die Befragung abgeschlossen.")]
    [InlineData("en", "Within the project, the map was completed.")]
    [InlineData("en", "The project will be completed in June 2093.")]
    [InlineData("it", "È cofinanziato dal FESR, come previsto dal regolamento (UE) 2021/1059.")]
    [InlineData("fr", "Le comité se réunit, comme prévu à l'article 12.")]
    [InlineData("nl", "De commissie vergadert, zoals voorzien in artikel 4.")]
    [InlineData("en", "First call for projects\n\nLate applications are rejected.")]
    public void Neither_is_what_the_project_completes_nor_what_a_law_prescribes(string language, string text) =>
        Stated.In(text, "assessment", language).ShouldBeEmpty();

    [Fact]
    public void The_verb_is_does_not_part_what_and_parts() =>
        Stated.In("Il progetto non è in ritardo.", "assessment", "it").ShouldBeEmpty();
}
