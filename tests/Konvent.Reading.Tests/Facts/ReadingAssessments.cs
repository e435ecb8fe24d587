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
}
