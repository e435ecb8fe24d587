namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingTheDayOfTexts
{
    [Theory]
    [InlineData("en", "Limerick, 14 February 2024 – Forty houses share their laundry.", "when=2024-02-14")]
    [InlineData("pl", "Olsztyn, 7 lutego 2024 r. Ruszył nowy projekt.", "when=2024-02-07")]
    [InlineData("fr", "Point d'étape – décembre 2022\n\nTout avance.", "when=2022-12")]
    [InlineData("fi", "Uutiskirje 2/2021\nJulkaistu 9.6.2021\n\nHanke etenee.", "when=2021-06-09")]
    public void A_dateline_or_a_title_gives_the_day_of_the_text(string language, string text, string publication) =>
        Stated.In(text, "publication", language).ShouldBe([publication]);

    [Theory]
    [InlineData("it", "Seminario «Acqua e vento»\nFerrara, martedì 21 marzo 2023\nBiblioteca comunale")]
    [InlineData("sl", "Novičnik, št. 2/2023\n\nDelo poteka.")]
    public void The_day_of_an_event_and_the_number_of_an_issue_are_none(string language, string text) =>
        Stated.In(text, "publication", language).ShouldBeEmpty();
}
