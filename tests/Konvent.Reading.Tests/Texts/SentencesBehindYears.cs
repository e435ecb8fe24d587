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

    [Fact]
    public void Began_is_no_beginning_of() =>
        Facts.Stated.In("Clădirea a început la 1 aprilie 2021.", "date", "ro").ShouldBe(["when=2021-04-01"]);

    [Theory]
    [InlineData("fi", "Kumppanit tapasivat paikan päällä 11.6. Kaikki olivat mukana.", "when=XXXX-06-11")]
    [InlineData("et", "Partnerid kohtusid Tartus 11.6. Kõik olid kohal.", "when=XXXX-06-11")]
    [InlineData("fi", "Uusin on versio 2.4. Se on hyvä.", "")]
    public void A_bare_day_is_one_where_no_preposition_says_so(string language, string text, string dates) =>
        string.Join(
                '|',
                Facts
                    .Stated.Facts(text, language)
                    .SelectMany(fact => fact.Properties)
                    .Where(one => one.Name == "when")
                    .Select(one => $"when={one.Value}")
            )
            .ShouldBe(dates);
}
