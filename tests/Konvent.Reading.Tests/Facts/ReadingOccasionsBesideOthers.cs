namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingOccasionsBesideOthers
{
    [Fact]
    public void Another_town_and_day_are_another_meeting() =>
        Stated
            .In(
                "The 4th steering group meeting took place in Cork on 9 November 2023. The minutes of the meeting in Sligo (24 May 2023) were adopted.",
                "meeting",
                "en"
            )
            .ShouldBe([
                "number=4; series=steering group meeting; when=2023-11-09; place=Cork",
                "when=2023-05-24; place=Sligo",
            ]);

    [Fact]
    public void A_line_with_another_town_is_not_of_the_meeting() =>
        Stated
            .In("The 6th steering meeting was in Bad Tölz.\n\n- 12.11.2021: citizens' talk in Kuchl", "meeting", "en")
            .ShouldHaveSingleItem()
            .ShouldNotContain("2021");

    [Theory]
    [InlineData("cs", "Druhé setkání partnerů projektu LESNET bylo 3. května 2023 v Brně.", "setkání partnerů")]
    [InlineData(
        "pt",
        "A 2.ª reunião de parceiros do projeto RIOVIVO realizou-se em Beja a 3 de maio de 2023.",
        "reunião de parceiros"
    )]
    public void The_project_is_no_part_of_a_series(string language, string text, string series) =>
        Stated.In(text, "meeting", language).ShouldHaveSingleItem().ShouldContain($"series={series};", Case.Sensitive);

    [Fact]
    public void A_title_names_no_town() =>
        Stated
            .In("Am 3. Mai 2023 fand die Tagung „Boden ist Leben“ statt.", "event", "de")
            .ShouldBe(["type=conference; name=Boden ist Leben; when=2023-05-03"]);

    [Fact]
    public void A_committee_is_no_house() =>
        Stated
            .In(
                "The 2nd project meeting took place on 3 May 2023 in Graz at the Regional Monitoring Committee.",
                "meeting",
                "en"
            )
            .ShouldHaveSingleItem()
            .ShouldNotContain("venue");

    [Theory]
    [InlineData("de", "Das nächste Treffen findet im Mai 2019 statt, dann auf der polnischen Seite.", "Polen")]
    [InlineData("en", "The next meeting takes place in May 2019 on the Slovak side.", "Slovakia")]
    [InlineData("fr", "La prochaine réunion aura lieu en mai 2019 du côté français.", "France")]
    public void The_side_of_a_border_is_a_place(string language, string text, string country) =>
        Stated.In(text, "meeting", language).ShouldHaveSingleItem().ShouldContain($"place={country};");

    [Fact]
    public void A_next_meeting_is_not_behind_the_day_of_the_text()
    {
        var text = SourceText.Of("The next meeting takes place in Assen on 8 December.");
        var meeting = ReadText
            .Of(text, new() { Language = Language.English, Published = new(2022, 5, 20) })
            .Facts.OfType<MeetingFact>()
            .ShouldHaveSingleItem();
        meeting.When!.Edtf.ShouldBe("2022-12-08");
    }

    [Fact]
    public void Of_two_days_and_towns_the_planned_ones_give_way() =>
        Stated
            .In(
                "La prossima riunione, inizialmente prevista il 5 maggio 2022 a Trento, si terrà il 12 maggio 2022 a Bolzano.",
                "meeting",
                "it"
            )
            .ShouldBe(["when=2022-05-12; place=Bolzano; next=true"]);

    [Theory]
    [InlineData("en", "If funding is granted, the project would organise a conference in Porto on 3 March 2025.")]
    [InlineData("de", "Bei einer Förderung würde das Projekt am 3. März 2025 eine Konferenz in Graz veranstalten.")]
    public void What_is_only_wished_for_is_not_sure(string language, string text) =>
        Stated.Facts(text, language).OfType<EventFact>().ShouldAllBe(one => one.Confidence <= 0.6);

    [Fact]
    public void What_is_told_elsewhere_is_sure_all_the_same() =>
        Stated
            .Facts(
                "The final conference takes place in Porto on 3 March 2025. We would love to see you at the final conference.",
                "en"
            )
            .OfType<EventFact>()
            .ShouldHaveSingleItem()
            .Confidence.ShouldBeGreaterThan(0.8);
}
