namespace Konvent.Reading.Tests.Sums;

public sealed class SumsInTexts
{
    public static TheoryData<string, string, string> Sentences() =>
        ExampleTable.Read(
            """
            1358584.00_EUR pl Budżet całego projektu wynosi 1.358.584,00 euro
            5970729.62_PLN pl Wartość: PLN 5 970 729,62 (85 %).
            2200000.00_EUR en It has € 2.2 million for 24 regions.
            2200000.00_EUR de Das Projekt hat 2,2 Mio. EUR bis 2023.
            1358584.00_EUR en The budget is EUR 1,358,584 in all.
            1358584.00_EUR it Il bilancio è di 1.358.584 euro.
            12400000.00_EUR fr Un budget de 12,4 millions d'euros.
            3500000.00_CZK cs Rozpočet činí 3,5 mil. Kč.
            250000.00_EUR es Cuesta 250 mil euros en total.
            1500.00_EUR de Der Preis ist 1.500 Euro.
            1.50_EUR de Die Karte kostet 1,50 €.
            """
        );

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_gives_its_sum(string sum, string language, string sentence)
    {
        var found = Found(sentence, language);

        $"{found[0].Money.Amount}_{found[0].Money.Currency}".ShouldBe(sum);
        found.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("en", "On 12 February 2020, 24 partners of 6 regions met; version 2.2 of million things.")]
    [InlineData("de", "Tel. 0391 567-4322, 39104 Magdeburg, am 12.02.2020 um 10.30 Uhr.")]
    [InlineData("en", "EUR 999999999999999999999999999999 and 1.2.3,4,5 EUR")]
    public void What_is_no_sum_gives_none(string language, string sentence) =>
        Found(sentence, language).ShouldBeEmpty();

    [Fact]
    public void The_place_of_a_sum_takes_its_currency_along()
    {
        const string said = "Costs: 2,2 Mio. EUR, paid.";

        Found(said, "de")[0].Span.In(said).ShouldBe("2,2 Mio. EUR");
        Found("It is € 2.2 million.", "en")[0].Span.ShouldBe(new(6, 19));
    }

    private static IReadOnlyList<FoundSum> Found(string text, string language) =>
        FindSums.In(text, new(0, text.Length), Language.Of(language));
}
