namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingProducts
{
    [Theory]
    [InlineData(
        "en",
        "Milestone M2.1, “Pumps installed”, was reached on 9 September 2022.",
        "name=Pumps installed; number=2.1; when=2022-09-09"
    )]
    [InlineData(
        "da",
        "Milepæl 5, valg af 24 skoler, ventes nået den 3. maj 2021.",
        "name=valg af 24 skoler; number=5; when=2021-05-03"
    )]
    [InlineData(
        "es",
        "Hitos\n\nH1: censo cerrado, 31 de marzo de 2021",
        "name=censo cerrado; number=1; when=2021-03-31"
    )]
    [InlineData(
        "it",
        "Pietre miliari\n\nM3 Mappa pubblicata: 15.04.2024\nM4 Mulino collaudato: 30.11.2024",
        "name=Mappa pubblicata; number=3; when=2024-04-15|name=Mulino collaudato; number=4; when=2024-11-30"
    )]
    public void A_milestone_has_a_name_a_number_and_a_day(string language, string text, string milestones) =>
        string.Join('|', Stated.In(text, "milestone", language)).ShouldBe(milestones);

    [Theory]
    [InlineData(
        "de",
        "Das Produkt 2.3, ein „Leitfaden für Werke“, folgt im Mai 2024.",
        "name=Leitfaden für Werke; number=2.3; when=2024-05"
    )]
    [InlineData(
        "pl",
        "Produkt 3.1, „Podręcznik rybaka”, będzie gotowy w maju 2025 r.",
        "name=Podręcznik rybaka; number=3.1; when=2025-05"
    )]
    public void An_output_with_a_number_of_the_plan_is_a_deliverable(
        string language,
        string text,
        string deliverable
    ) => Stated.In(text, "deliverable", language).ShouldBe([deliverable]);

    [Theory]
    [InlineData("Milestones\n\nThe maps were drawn by hand and printed on 3 May 2024.")]
    [InlineData("The project “Old Mills” reached a milestone on 3 May 2024.")]
    public void A_sentence_below_the_heading_and_the_name_of_the_project_are_no_milestones(string text) =>
        Stated.In(text, "milestone", "en").ShouldBeEmpty();

    [Fact]
    public void A_product_without_such_a_number_is_none() =>
        Stated.In("The product is sold in 3 shops.", "deliverable", "en").ShouldBeEmpty();

    [Theory]
    [InlineData(
        "hu",
        "2. mérföldkő: Közös térkép – 2024. november 30.",
        "name=Közös térkép; number=2; when=2024-11-30"
    )]
    [InlineData(
        "en",
        "Milestone 2.1: ten mills signed up, 15 Dec 2025",
        "name=ten mills signed up; number=2.1; when=2025-12-15"
    )]
    [InlineData(
        "de",
        "Am 3. März 2021 tagten wir. Die Fertigstellung der Moorstudie als wichtiger Meilenstein ist für den Sommer dieses Jahres geplant.",
        "name=Moorstudie; when=2021-22"
    )]
    public void Its_name_stands_where_the_language_puts_it(string language, string text, string milestone) =>
        Stated.In(text, "milestone", language).ShouldBe([milestone]);

    [Fact]
    public void Whence_the_year_of_this_summer_is_known_is_said() =>
        Stated
            .Facts("We met on 3 March 2021. Milestone 4, “Bridge open”, is planned for summer this year.", "en")
            .OfType<MilestoneFact>()
            .ShouldHaveSingleItem()
            .WhenReason.ShouldBe("the year of the days that the text names");

    [Fact]
    public void Days_of_two_years_say_no_year() =>
        Stated
            .In(
                "We met on 3 March 2021 and on 4 May 2022. Milestone 4, “Bridge open”, is planned for summer this year.",
                "milestone",
                "en"
            )
            .ShouldBe(["name=Bridge open; number=4"]);
}
