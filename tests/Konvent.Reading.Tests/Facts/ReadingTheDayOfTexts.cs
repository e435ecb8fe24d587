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
    [InlineData("10 January 2024", "12 December", "2023-12-12")]
    [InlineData("10 December 2024", "12 January", "2025-01-12")]
    [InlineData("10 May 2024", "12 June", "2024-06-12")]
    public void A_day_without_its_year_is_the_one_nearest_to_it(string written, string day, string when) =>
        Stated
            .In($"Limerick, {written} – The partners meet on {day} in Cork.", "meeting", "en")
            .ShouldBe([$"when={when}; place=Cork"]);

    [Fact]
    public void This_year_is_that_of_the_days_the_text_names_however_long_something_else_lasts() =>
        Stated
            .In(
                "Roads were shut from May 2021 to June 2022. They met on 3 May 2023 and rest in September this year.",
                "date",
                "en"
            )
            .ShouldContain("when=2023-09");

    [Fact]
    public void A_day_in_the_midst_of_a_text_is_not_its_own()
    {
        var around = string.Concat(Enumerable.Repeat("Some of us came.\n\n", 6));

        Stated.In($"{around}Published on 3 May 2022\n\n{around}", "publication", "en").ShouldBeEmpty();
        Stated.In($"{around}Published on 3 May 2022", "publication", "en").ShouldBe(["when=2022-05-03"]);
    }

    [Theory]
    [InlineData("it", "Seminario «Acqua e vento»\nFerrara, martedì 21 marzo 2023\nBiblioteca comunale")]
    [InlineData("sl", "Novičnik, št. 2/2023\n\nDelo poteka.")]
    public void The_day_of_an_event_and_the_number_of_an_issue_are_none(string language, string text) =>
        Stated.In(text, "publication", language).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "pl",
        "Sprawozdanie końcowe z realizacji projektu PRZYKŁAD-LINK\nŻary, dnia 15 lutego 2022 r.\n\nPraca trwa.",
        "when=2022-02-15"
    )]
    [InlineData(
        "hu",
        "Kivonat a PÉLDAUTAK projekt hosszú és részletes zárójelentéséből\nEger, 2023. október 16.\n\nA munka folyik.",
        "when=2023-10-16"
    )]
    [InlineData("de", "Kurzbericht MUSTERWERT (Stand: Mai 2025). Die Arbeit geht voran.", "when=2025-05")]
    [InlineData("mt", "Valletta, it-Tlieta 12 ta' Ottubru 2021\n\nIx-xogħol miexi.", "when=2021-10-12")]
    [InlineData("el", "Ενημερωτικό δελτίο αρ. 4, Μάρτιος 2019\n\nΌλα προχωρούν.", "when=2019-03")]
    public void It_stands_below_the_title_or_in_brackets(string language, string text, string publication) =>
        Stated.In(text, "publication", language).ShouldBe([publication]);

    [Theory]
    [InlineData("hr", "Program\n\nČetvrtak, 16. 2. 2023.\n\n10:00 Uvod")]
    [InlineData("de", "Was war\n\nSonnabend, den 16. September 2023: Bergtag in Musterdorf.")]
    [InlineData("bg", "Днес, 14.IX.2022 г. (сряда), от 10:30 ч. се събраха партньорите.")]
    public void A_day_of_the_week_is_no_town(string language, string text) =>
        Stated.In(text, "publication", language).ShouldBeEmpty();

    [Fact]
    public void A_milestone_published_is_no_day_of_the_text() =>
        Stated.In("M1 Map published: 15 April 2024", "publication", "en").ShouldBeEmpty();
}
