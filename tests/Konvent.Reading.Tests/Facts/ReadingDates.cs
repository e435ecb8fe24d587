namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingDates
{
    [Fact]
    public void Began_is_no_beginning_of() =>
        Stated.In("Clădirea a început la 1 aprilie 2021.", "date", "ro").ShouldBe(["when=2021-04-01"]);

    [Theory]
    [InlineData("fi", "Kumppanit tapasivat paikan päällä 11.6. Kaikki olivat mukana.", "when=XXXX-06-11")]
    [InlineData("et", "Partnerid kohtusid Tartus 11.6. Kõik olid kohal.", "when=XXXX-06-11")]
    [InlineData("fi", "Uusin on versio 2.4. Se on hyvä.", "")]
    public void A_bare_day_is_one_where_no_preposition_says_so(string language, string text, string dates) =>
        string.Join(
                '|',
                Stated
                    .Facts(text, language)
                    .SelectMany(fact => fact.Properties)
                    .Where(one => one.Name == "when")
                    .Select(one => $"when={one.Value}")
            )
            .ShouldBe(dates);
}
