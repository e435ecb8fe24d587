namespace Konvent.Reading.Tests.Texts;

public sealed class SentencesBehindYears
{
    [Fact]
    public void A_sentence_ends_behind_the_year_and_its_short_word() =>
        Facts
            .Stated.In(
                "Nabór trwa do lutego 2025 r. Dla młodych jest webinar „Wniosek bez łez”: środa, 22.01.2025.",
                "event",
                "pl"
            )
            .ShouldBe(["type=webinar; name=Wniosek bez łez; when=2025-01-22"]);

    [Fact]
    public void A_sentence_ends_behind_an_hour() =>
        Facts
            .Stated.In("Hakuinfo pidetään 22.1.2025 klo 9. Lisäksi on työkokous Oulussa 5.2.2025.", "meeting", "fi")
            .ShouldHaveSingleItem()
            .ShouldContain("when=2025-02-05");

    [Fact]
    public void A_sentence_ends_behind_degrees() =>
        Facts
            .Stated.In(
                "W lipcu 2021 r. było 36°C. Ostatnie, 8. spotkanie partnerów odbyło się 3 września 2021 r. w Łęknicy.",
                "meeting",
                "pl"
            )
            .ShouldHaveSingleItem()
            .ShouldContain("when=2021-09-03");
}
